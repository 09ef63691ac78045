import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { manifestPath, nameFolder, parentOf, writeStamp, type Stamps } from './file-stamps.ts';

/** What something in a site is. */
export type Kind = 'file' | 'folder' | 'other';

type Listed = readonly [path: string, kind: Kind];

/** The folders of a site that the disk does not describe as their stamps do, by path, the site itself by the empty one; with what
 *  stands in them now. Folders without a stamp are among them, wherever they stand. Undefined for what is a folder no more; below
 *  the site no link is followed. Other folders hold what they held when they got their stamps, and are not read: to ask for a stamp
 *  costs a third of reading. Throws what the system says. */
export function listChanged(siteDir: string, stamps: Stamps): Map<string, readonly Listed[] | undefined> {
  const changed = new Map<string, readonly Listed[] | undefined>();
  const isGone = (path: string): boolean => changed.has(path) && !changed.get(path);
  const look = (path: string, found: Stats | undefined): void => {
    if (!found?.isDirectory()) {
      changed.set(path, undefined);
      return;
    }
    if (stamps.get(nameFolder(path)) === writeStamp(found)) return;
    const listed = listFolder(siteDir, path);
    changed.set(path, listed);
    for (const [below, kind] of listed)
      if (kind === 'folder' && !stamps.has(nameFolder(below))) look(below, lstatSync(join(siteDir, below)));
  };
  look('', statSync(siteDir));
  for (const path of listStamped(stamps)) {
    const found = isGone(parentOf(path))
      ? undefined
      : lstatSync(join(siteDir, path), { throwIfNoEntry: false });
    look(path, found);
  }
  return changed;
}

/** The folders that have a stamp, below the site, each after the one that it stands in. */
function listStamped(stamps: Stamps): string[] {
  const paths: string[] = [];
  for (const name of stamps.keys()) if (name.endsWith('/') && name !== '/') paths.push(name.slice(0, -1));
  return paths.sort((left, right) => left.length - right.length);
}

/** What stands in a folder. (Node's own way down, `recursive`, asks the system about each file once more, which takes three times as
 *  long.) */
function listFolder(siteDir: string, path: string): Listed[] {
  const before = path === '' ? '' : `${path}/`;
  return readdirSync(join(siteDir, path), { withFileTypes: true }).map((entry) => [
    before + entry.name,
    nameKind(entry),
  ]);
}

function nameKind(entry: Dirent): Kind {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}

/** Everything that stands in a site, given the folders that have changed since it got its stamps. */
export function* listSite(
  stamps: Stamps,
  changed: ReadonlyMap<string, readonly Listed[] | undefined>,
): Generator<Listed> {
  for (const name of stamps.keys()) {
    const isFolder = name.endsWith('/');
    const path = isFolder ? name.slice(0, -1) : name;
    if (path !== '' && name !== manifestPath && !changed.has(parentOf(path)))
      yield [path, isFolder ? 'folder' : 'file'];
  }
  for (const listed of changed.values()) yield* listed ?? [];
}
