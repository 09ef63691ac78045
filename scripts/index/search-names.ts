import { collections } from '../../src/model/collections.ts';
import { collectionNames } from '../../src/model/names.ts';
import { namesOf, type Entry } from '../../src/library/entry.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import type { NameTable } from '../../src/search/index/name-table.ts';
import { asking } from '../../src/search/terms/vocabulary.ts';
import { convertValues } from './convert-values.ts';
import type { Keep } from './search-folder.ts';

/** The names of all entries, with the readings and traditional forms of the signs that the site uses. Sources are left
 *  out: nobody looks for one by its sound. `used` holds every sign of the documents, `convert` writes the names in their characters. */
export async function buildNames(
  entries: readonly Entry[],
  used: Iterable<string>,
  convert = (text: string): string => text,
  keep: Keep = (_, make) => make(),
): Promise<NameTable> {
  const signs = [...used].filter((sign) => /[\u4e00-\u9fff]/.test(sign)).sort();
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

/** The signs of so many documents. */
export function collectSigns(documents: readonly SearchDocument[]): Set<string> {
  const used = new Set<string>();
  for (const { title, aliases, blocks } of documents)
    for (const text of [title, ...aliases, ...blocks.map((block) => block.text)])
      for (const sign of text) used.add(sign);
  return used;
}

/** The dictionaries are large: they are opened where a text brings a sign that the site did not use before. */
async function makeSignTables(signs: readonly string[]): Promise<Uint8Array> {
  const { listSounds, listVariants } = await import('./sign-tables.ts');
  return Buffer.from(JSON.stringify({ sounds: listSounds(signs), variants: listVariants(new Set(signs)) }));
}
