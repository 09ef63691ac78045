import { isEntryFile, type OpenedEntry, type OpenedFile, type ReadFile } from '../model/content-file.ts';
import type { Entry } from './entry.ts';

/** The entries of a content folder, as far as their files are in order: whoever reads need not wait until an error elsewhere
 *  is mended. Whether everything is in order, the checks say. */
export function listEntries(files: readonly ReadFile[]): Entry[] {
  return files.flatMap(({ opened }) =>
    opened && isEntryFile(opened) && isInOrder(opened) ? [makeEntry(opened)] : [],
  );
}

/** Whether nothing is wrong with the data of a file as far as it alone tells. */
export function isInOrder({ parsed, faults }: OpenedFile): boolean {
  return parsed.readable && faults.length === 0;
}

/** The one place where data becomes an entry: the value came out of the schema of this very collection. Only for files in
 *  order. */
export function makeEntry({ collection, id, path, value }: OpenedEntry): Entry {
  return { collection, id, file: path, data: value } as Entry;
}
