import { collections } from '../../src/model/collections.ts';
import { collectionNames } from '../../src/model/names.ts';
import { namesOf, type Entry } from '../../src/library/entry.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import type { NameTable } from '../../src/search/index/name-table.ts';
import { asking } from '../../src/search/terms/vocabulary.ts';
import { convertValues } from './convert-values.ts';
import type { Keep } from './search-folder.ts';

/** The names of all entries, with the readings and traditional forms of the signs that the site uses. Sources are left
 *  out: nobody looks for one by its sound. `convert` writes the names in the characters of the documents. */
export async function buildNames(
  entries: readonly Entry[],
  documents: readonly SearchDocument[],
  convert = (text: string): string => text,
  keep: Keep = (_, make) => make(),
): Promise<NameTable> {
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
  const tables = await keep(['signs', signs.join('')], () => makeSignTables(signs));
  return {
    ...convertValues({ names, labels, asking: asking.join('|') }, convert),
    ...(JSON.parse(Buffer.from(tables).toString()) as Pick<NameTable, 'sounds' | 'variants'>),
  };
}

/** The dictionaries are large: they are opened where a text brings a sign that the site did not use before. */
async function makeSignTables(signs: readonly string[]): Promise<Uint8Array> {
  const { listSounds, listVariants } = await import('./sign-tables.ts');
  return Buffer.from(JSON.stringify({ sounds: listSounds(signs), variants: listVariants(new Set(signs)) }));
}
