import { chmodSync, lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isIndex, unfinishedIndex } from '../../src/inspection/hashed-files.ts';
import { manifestPath, parentOf, readStamps, writeStamp, type Stamps } from './file-stamps.ts';
import { nameDoor } from './front-door.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { nameTemporary } from './own-folder.ts';
import { listChanged, listSite } from './walk-release.ts';

/** The release that went last is not removed at once: most files of the next one are the same, and to write them anew is most of
 *  the work where little has changed. It stands as `spare` in our own folder, no link leads to it, and the next site is put
 *  together in it. Two releases never share a file: who writes into one by hand changes that one alone. */
export interface Spare {
  /** SHA-256 of its files, by path. */
  files: Manifest;
  /** Makes it the folder of the next site, with nothing in it but the wanted files, as far as nobody has touched them since
   *  they were published, and its index under the name of one that is being made, if nobody has put anything into it or taken it
   *  away: its files have other stamps since they are kept for open pages, and whoever makes the next index compares their bytes. Gives the stamps of the wanted files, and those of
   *  all folders. */
  moveTo(stagingDir: string, wanted: ReadonlySet<string>): Promise<Map<string, string>>;
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
    const files = parseManifest(readFileSync(join(site, manifestPath), 'utf8'));
    return {
      files,
      async moveTo(stagingDir, wanted) {
        try {
          const index = findIndex(site, stamps);
          if (index !== undefined) await rename(join(site, index), join(folder, unfinishedIndex));
          await rename(site, stagingDir);
          const stays = clearSite(stagingDir, stamps, wanted);
          if (index !== undefined)
            await rename(join(folder, unfinishedIndex), join(stagingDir, unfinishedIndex));
          await rm(folder, { recursive: true, force: true });
          return stays;
        } catch {
          // Whatever is in the way, the site can be put together without.
          for (const left of [stagingDir, folder])
            await rename(left, nameGone(outDir)).catch(() => undefined);
          return new Map();
        }
      },
    };
  } catch {
    return undefined;
  }
}

/** Lets a release whose time is over stand ready. What stood there before is left over. */
export async function setAside(outDir: string, name: string): Promise<void> {
  const spare = nameSpare(outDir);
  if (lstatSync(spare, { throwIfNoEntry: false })) await rename(spare, nameGone(outDir));
  await rename(join(nameDoor(outDir).releases, name), spare);
}

/** The folder of the index in a site, where it holds what it held when it was published. */
function findIndex(siteDir: string, stamps: Stamps): string | undefined {
  const index = readdirSync(siteDir).find(isIndex);
  const names = [...stamps.keys()].filter((name) => name.startsWith(`${index}/`) && name.endsWith('/'));
  const isSame = (name: string): boolean =>
    writeStamp(lstatSync(join(siteDir, name.slice(0, -1)))) === stamps.get(name);
  return names.every(isSame) ? index : undefined;
}

/** A name for what the next build removes. */
function nameGone(outDir: string): string {
  return join(nameDoor(outDir).releases, nameTemporary('gone'));
}

function nameSpare(outDir: string): string {
  return join(nameDoor(outDir).releases, 'spare');
}

/** As the build makes folders: whoever may read the site goes through. */
const folderMode = 0o755;

/** Leaves the wanted files of a release in its folder, as far as nobody has touched them, and nothing else. Gives their stamps, and
 *  those of all folders. */
function clearSite(siteDir: string, stamps: Stamps, wanted: ReadonlySet<string>): Map<string, string> {
  const changed = listChanged(siteDir, stamps);
  for (const [path, listed] of changed) if (listed) chmodSync(join(siteDir, path), folderMode);
  // The index is made anew in folders of its own, even where they get the names and keep the stamps of these.
  const stays = new Map(
    [...stamps].filter(([path]) => path.endsWith('/') && !isIndex(path.split('/', 1)[0] ?? '')),
  );
  clearFolder(siteDir, listSite(stamps, changed), (path) => {
    if (!wanted.has(path)) return false;
    const stamp = writeStamp(lstatSync(join(siteDir, path)));
    const isSame = stamps.get(path) === stamp;
    if (isSame) stays.set(path, stamp);
    return isSame;
  });
  return stays;
}

/** Removes what shall not stay, and folders in which nothing is left then. */
function clearFolder(
  siteDir: string,
  found: ReturnType<typeof listSite>,
  stays: (path: string) => boolean,
): void {
  const held = new Set<string>();
  const folders: string[] = [];
  for (const [path, kind] of found) {
    if (kind === 'folder') folders.push(path);
    else if (kind === 'file' && stays(path)) holdParents(path, held);
    else unlinkSync(join(siteDir, path));
  }
  const left = folders.filter((path) => !held.has(path)).sort((one, other) => other.length - one.length);
  for (const path of left) rmdirSync(join(siteDir, path));
}

function holdParents(path: string, held: Set<string>): void {
  for (let parent = parentOf(path); parent !== '' && !held.has(parent); parent = parentOf(parent))
    held.add(parent);
}
