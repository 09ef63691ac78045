import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What we did not make, we neither delete nor move. A folder is ours where this file stands in it, with this word on its
 *  first line; what we make for a while stands in such a folder. See docs/decisions/0050-what-is-ours.md. */
export const markName = '.wenku';
const word = 'jiangxin-wenku';
const text = `${word}\n这个文件夹由“匠心文库”的 npm run build 建立和清理。请不要在这里放别的东西，也不要删除这个文件。\n`;

/** Whether a folder carries our mark. */
export async function isOwnFolder(folder: string): Promise<boolean> {
  const found = await readFile(join(folder, markName), 'utf8').catch(() => '');
  return found.split('\n', 1)[0] === word;
}

/** Makes a folder, where there is none, and marks it as ours. Only for a folder of which `inspectFrontDoor` had nothing to say. */
export async function markOwnFolder(folder: string): Promise<void> {
  if (await isOwnFolder(folder)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, markName), text);
}

/** A name that nobody has used and nobody will: who outlives a killed build cannot write into the next one's folder. */
export function nameTemporary(kind: 'staging' | 'link' | 'gone'): string {
  return `${kind}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Whether a name in a folder of ours is that of something made for a while. */
export function isTemporary(name: string): boolean {
  return /^(?:staging|link|gone)-\d+-[0-9a-f]{8}$/.test(name);
}
