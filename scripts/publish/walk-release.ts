import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { writeStamp, type Stamps } from './file-stamps.ts';

/** What something in a site is. */
export type Kind = 'file' | 'folder' | 'other';

type Listed = readonly [name: string, kind: Kind];

/** Every folder in which these files stand, by path, with what stands in it; the site itself has the empty path. */
export function listFolders(files: Iterable<string>): Map<string, Listed[]> {
  const folders = new Map<string, Listed[]>([['', []]]);
  const put = (path: string, kind: Kind): void => {
    const at = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(at, 0));
    if (!folders.has(parent)) {
      folders.set(parent, []);
      put(parent, 'folder');
    }
    folders.get(parent)?.push([path.slice(at + 1), kind]);
  };
  for (const file of files) put(file, 'file');
  return folders;
}

/** The name of a folder among the stamps. */
export function nameFolder(path: string): string {
  return `${path}/`;
}

/** Everything that stands in a site, by path with `/`, folders before what is in them; no link is followed. A folder that the disk
 *  describes by its stamp holds of these `files` what it held when it got the stamp, and is not read: to ask for a stamp costs a
 *  third of reading. `onChanged` hears of the others. (Node's own way down, `recursive`, asks the system about each file once more,
 *  which takes three times as long.) Throws what the system says. */
export function walkRelease(
  siteDir: string,
  files: Iterable<string>,
  stamps: Stamps,
  onChanged: (folder: string) => void = () => undefined,
): Generator<[path: string, kind: Kind]> {
  const folders = listFolders(files);
  const list = (path: string): readonly Listed[] => {
    const [full, known] = [join(siteDir, path), folders.get(path)];
    if (known && stamps.get(nameFolder(path)) === writeStamp(lstatSync(full))) return known;
    onChanged(path);
    return readdirSync(full, { withFileTypes: true }).map((entry) => [entry.name, nameKind(entry)]);
  };
  function* walk(path: string): Generator<[string, Kind]> {
    for (const [name, kind] of list(path)) {
      const below = path === '' ? name : `${path}/${name}`;
      yield [below, kind];
      if (kind === 'folder') yield* walk(below);
    }
  }
  return walk('');
}

function nameKind(entry: Dirent): Kind {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}
