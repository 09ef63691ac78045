import { isCollection } from '../../src/model/names.ts';

/** The entry whose page stands at an address below the base path, as `stories/lv-jinxiang`, where there may be one; pages that
 *  belong to an article (its slides) are its own. */
export function findKey(address: string): string | undefined {
  const [first = '', second = ''] = decodeURI(address).split('/').slice(1);
  if (isCollection(first)) return second === '' ? undefined : `${first}/${second}`;
  return first === '' || second !== '' ? undefined : `pages/${first}`;
}

/** The key of a file of the content folder: its path without its ending. */
export function keyOfFile(path: string): string {
  return path.replace(/\.[^/]*$/, '');
}
