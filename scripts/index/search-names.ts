import { collections } from '../../src/model/collections.ts';
import { collectionNames } from '../../src/model/names.ts';
import { namesOf, type Entry } from '../../src/library/entry.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import type { NameTable } from '../../src/search/index/name-table.ts';
import { asking } from '../../src/search/terms/vocabulary.ts';
import { convertValues } from './convert-values.ts';
import { listSounds, listVariants } from './sign-tables.ts';

/** The names of all entries, with the readings and traditional forms of the signs that the site uses. Sources are left
 *  out: nobody looks for one by its sound. `convert` writes the names in the characters of the documents. */
export function buildNames(
  entries: readonly Entry[],
  documents: readonly SearchDocument[],
  convert = (text: string): string => text,
): NameTable {
  const text = documents.flatMap(({ title, aliases, blocks }) => [
    title,
    ...aliases,
    ...blocks.map((block) => block.text),
  ]);
  const signs = [...new Set(text.join(''))].filter((sign) => /[\u4e00-\u9fff]/.test(sign)).sort();
  const names = entries
    .filter(({ collection }) => collection !== 'sources')
    .map((entry) => ({ names: namesOf(entry), collection: entry.collection, id: entry.id }));
  const labels = Object.fromEntries(collectionNames.map((name) => [name, collections[name].label]));
  return {
    ...convertValues({ names, labels, asking: asking.join('|') }, convert),
    sounds: listSounds(signs),
    variants: listVariants(new Set(signs)),
  };
}
