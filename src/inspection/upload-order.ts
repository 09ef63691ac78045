import { findContentType } from './content-types.ts';
import { findCacheRule, isHashed } from './hashed-files.ts';

export interface Upload {
  /** Path of the file in the site folder. */
  file: string;
  /** Name under which the storage keeps it. */
  key: string;
  type: string;
  cache: string;
}

/** What is uploaded when: a page never names a file that is not there yet, and the search entry, which leads to the new index,
 *  comes last of all. */
function rank(file: string): number {
  if (isHashed(file)) return 0;
  if (file === 'search/entry.json') return 3;
  return file.endsWith('.html') ? 2 : 1;
}

/** All files in the order in which they are to be uploaded. With `folders`, each page is also kept under the name of its folder,
 *  for storage that looks for exactly the address that was asked. Packed copies stay at home: storage compresses by itself. */
export function listUploads(files: readonly string[], folders = false): Upload[] {
  return files
    .filter((file) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(file))
    .map((file, index) => ({ file, index }))
    .sort((left, right) => rank(left.file) - rank(right.file) || left.index - right.index)
    .flatMap(({ file }) => {
      const keys =
        folders && file.endsWith('/index.html') ? [file, file.slice(0, -'index.html'.length)] : [file];
      return keys.map((key) => ({ file, key, type: findContentType(file), cache: findCacheRule(file) }));
    });
}
