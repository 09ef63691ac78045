import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareIds } from '../../src/text/order.ts';

/** JSON, compressed here, because not every host compresses: the browser unpacks it itself. */
export function packJson(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

/** Puts the finished index into the site under a name that holds a hash of everything in it, and tells the name in
 *  search/entry.json: the one small file that browsers always ask for afresh. So no cache can pair an old script with a
 *  new index. */
export async function publishFolder(
  siteDir: string,
  staging: string,
  size: { documents: number; parts: number },
): Promise<string> {
  const folder = `pagefind-${await hashFolder(staging)}`;
  for (const name of await readdir(siteDir)) {
    if (/^pagefind-[0-9a-f]+$/.test(name)) await rm(join(siteDir, name), { recursive: true });
  }
  await rename(staging, join(siteDir, folder));
  await mkdir(join(siteDir, 'search'), { recursive: true });
  await writeFile(join(siteDir, 'search', 'entry.json'), `${JSON.stringify({ folder, ...size })}\n`);
  return folder;
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort(compareIds)) {
    hash.update(path.slice(folder.length).replaceAll('\\', '/'));
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 12);
}
