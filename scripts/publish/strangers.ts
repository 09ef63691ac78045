import { copyFile, link, lstat, mkdir, readFile, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareIds } from '../../src/text/order.ts';
import { readStamps } from './file-stamps.ts';
import { listParents, parseManifest } from './manifest.ts';
import { listChanged, type Kind } from './walk-release.ts';

/** What somebody has put into a release by hand, by its path in the site: a file that proves to WeChat whose domain this
 *  is, an answer for a certificate. It is not ours to take away. */
export async function listStrangers(releaseDir: string): Promise<string[]> {
  const changed = findChanged(releaseDir);
  if (changed.length === 0) return [];
  const manifest = parseManifest(await readFile(join(releaseDir, 'site.sha256'), 'utf8').catch(() => ''));
  const folders = listParents(manifest.keys());
  return changed
    .filter(([path, kind]) => !(kind === 'folder' ? folders : manifest).has(path))
    .map(([path]) => path)
    .sort(compareIds);
}

/** What stands in those folders of a release that are not as they were published. */
function findChanged(releaseDir: string): (readonly [path: string, kind: Kind])[] {
  try {
    return [...listChanged(join(releaseDir, 'site'), readStamps(releaseDir)).values()].flatMap(
      (listed) => listed ?? [],
    );
  } catch {
    // There is no such folder.
    return [];
  }
}

/** Lets strangers stand in the next release as they stand in this one: the same file by a hard link, a copy on disks
 *  without. What has the name of one of our own files stays behind. */
export async function carryStrangers(fromRelease: string, toRelease: string): Promise<string[]> {
  const strangers = await listStrangers(fromRelease);
  for (const path of strangers)
    await carry(join(fromRelease, 'site', path), join(toRelease, 'site', path)).catch(passOver);
  return strangers;
}

async function carry(from: string, to: string): Promise<void> {
  const found = await lstat(from);
  await mkdir(found.isDirectory() ? to : dirname(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  else if (found.isFile()) await link(from, to).catch((error: unknown) => copyInstead(error, from, to));
}

async function copyInstead(error: unknown, from: string, to: string): Promise<void> {
  if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
  await copyFile(from, to);
}

function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
}

/** Whether a release holds something of others that the published one does not show too. */
export async function hasLonelyStrangers(releaseDir: string, publishedDir: string): Promise<boolean> {
  for (const path of await listStrangers(releaseDir)) {
    const [old, now] = await Promise.all(
      [releaseDir, publishedDir].map((dir) => lstat(join(dir, 'site', path)).catch(() => undefined)),
    );
    if (!now || (old?.isFile() && (now.size !== old.size || now.mtimeMs !== old.mtimeMs))) return true;
  }
  return false;
}
