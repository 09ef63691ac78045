import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath, readStamps, writeStamp } from './file-stamps.ts';
import { nameDoor } from './front-door.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { nameTemporary } from './own-folder.ts';

/** The release that went last is not removed at once: most files of the next one are the same, and to write them anew is most of
 *  the work where little has changed. It stands as `spare` in our own folder, no link leads to it, and the next site is put
 *  together in it. Two releases never share a file: who writes into one by hand changes that one alone. */
export interface Spare {
  /** SHA-256 of its files, by path. */
  files: Manifest;
  /** Makes it the folder of the next site, with nothing in it but the wanted files, as far as nobody has touched them since
   *  they were published. Gives those, with their size in bytes. */
  moveTo(stagingDir: string, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, number>>;
}

/** Which release stands ready; the holder of the lock alone may ask. Undefined where there is none, or where it is not as it was
 *  published. */
export function openSpare(outDir: string): Spare | undefined {
  const folder = nameSpare(outDir);
  const site = join(folder, 'site');
  try {
    const stamps = readStamps(folder);
    if (![folder, site].every((path) => lstatSync(path).isDirectory())) return undefined;
    if (writeStamp(lstatSync(join(site, manifestPath))) !== stamps.get(manifestPath)) return undefined;
    return {
      files: parseManifest(readFileSync(join(site, manifestPath), 'utf8')),
      async moveTo(stagingDir, wanted) {
        const stays = new Map<string, number>();
        const isWanted = (path: string, found: Stats): boolean => {
          if (!wanted.has(path) || stamps.get(path) !== writeStamp(found)) return false;
          stays.set(path, found.size);
          return true;
        };
        await rename(site, stagingDir);
        await rm(folder, { recursive: true, force: true });
        clearFolder(stagingDir, '', isWanted);
        return stays;
      },
    };
  } catch {
    return undefined;
  }
}

/** Lets a release whose time is over stand ready. What stood there before is left over. */
export async function setAside(outDir: string, name: string): Promise<void> {
  const { releases } = nameDoor(outDir);
  const spare = nameSpare(outDir);
  if (lstatSync(spare, { throwIfNoEntry: false })) await rename(spare, join(releases, nameTemporary('gone')));
  await rename(join(releases, name), spare);
}

function nameSpare(outDir: string): string {
  return join(nameDoor(outDir).releases, 'spare');
}

/** As the build makes folders: whoever may read the site goes through. */
const folderMode = 0o755;

/** Removes what shall not stay, and folders in which nothing is left. Gives whether something stays. */
function clearFolder(
  folder: string,
  below: string,
  stays: (path: string, found: Stats) => boolean,
): boolean {
  const staysIn = (entry: Dirent): boolean => {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return clearFolder(full, `${below}${entry.name}/`, stays);
    const isStaying = entry.isFile() && stays(below + entry.name, lstatSync(full));
    if (!isStaying) unlinkSync(full);
    return isStaying;
  };
  const found = readdirSync(folder, { withFileTypes: true });
  const isEmpty = found.filter(staysIn).length === 0;
  if (isEmpty && below !== '') rmdirSync(folder);
  else if ((lstatSync(folder).mode & 0o777) !== folderMode) chmodSync(folder, folderMode);
  return !isEmpty;
}
