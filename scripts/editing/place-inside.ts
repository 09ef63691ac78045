import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { listEndings } from '../../src/model/collections.ts';
import { isCollection, type CollectionName } from '../../src/model/names.ts';
import { isDeviceName, isId } from '../../src/text/ids.ts';
import { Refused } from './refused.ts';

/** A file of a collection, taken apart by its path in the content folder. */
export interface EntryPath {
  collection: CollectionName;
  id: string;
  path: string;
}

/** The entry that a path of the content folder names. Throws Refused for anything else: a path from outside is believed in nothing. */
export function parseEntryPath(path: unknown): EntryPath {
  const [collection = '', name = '', ...deeper] = typeof path === 'string' ? path.split('/') : [];
  const ending = isCollection(collection)
    ? listEndings(collection).find((each) => name.endsWith(each))
    : undefined;
  const id = ending === undefined ? '' : name.slice(0, -ending.length);
  if (!isCollection(collection) || deeper.length > 0 || !isEntryId(id))
    throw new Refused(400, '这不是内容文件夹里的条目，不能打开，也不能写。');
  return { collection, id, path: `${collection}/${name}` };
}

export function isEntryId(id: string): boolean {
  return isId(id) && !isDeviceName(id);
}

/** Where a path of the content folder lies on the disk. Throws Refused where a link would lead out of the folder, or the file itself
 *  is a link: what is written through it would stand elsewhere. */
export async function placeInside(contentDir: string, path: string): Promise<string> {
  const root = await realpath(contentDir);
  const place = join(root, path);
  const parent = await nearestFolder(dirname(place));
  if (parent !== root && !parent.startsWith(root + sep)) throw new Refused(403, outside);
  const found = await lstat(place).catch(() => undefined);
  if (found && !found.isFile()) throw new Refused(403, outside);
  return place;
}

const outside = '这个位置是一个链接，或者不是普通文件，编辑台不写。请在内容文件夹里换成真正的文件。';

/** The real path of the deepest folder that is there. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return nearestFolder(dirname(folder));
  }
}
