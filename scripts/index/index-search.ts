import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf, type Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { convertValues } from './convert-values.ts';
import { listPageBlocks } from './page-blocks.ts';
import { packJson, SearchFolder } from './search-folder.ts';
import { buildNames } from './search-names.ts';
import { WordPlaces } from './word-places.ts';
import { writeIndex } from './write-index.ts';

export interface IndexedSite {
  documents: number;
  /** The folder of the index inside the site: `pagefind-3f9c…`. */
  folder: string;
}

interface IndexOptions {
  siteDir: string;
  library: Library;
  /** Turns the words of the library into those of the pages, where they are written in other characters. */
  convert?: (text: string) => string;
  report?: (done: number, total: number) => void;
}

/** How many documents may be compressed and written at a time. */
const atOnce = 32;

/** Indexes the built pages in siteDir and writes the search folder into it. Nothing in it depends on the base path:
 *  addresses are kept below it, the browser adds it. */
export async function indexSearch({
  siteDir,
  library,
  report,
  convert = (text) => text,
}: IndexOptions): Promise<IndexedSite> {
  const folder = await SearchFolder.open(siteDir);
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const documents: SearchDocument[] = [];
  const words = new WordPlaces();
  const writing: Promise<void>[] = [];
  for (const entry of entries) {
    const described = describeDocument(library, entry, await readEntryPage(siteDir, entry));
    const document = convertValues(described, convert);
    writing.push(writeDocument(folder, documents.length, document));
    if (writing.length >= atOnce) await writing.shift();
    words.add(document);
    documents.push(document);
    report?.(documents.length, entries.length);
  }
  await Promise.all(writing);
  if (entries.length > 0) await writeIndex(folder, entries.length, words);
  const tables = {
    dates: orderByDate(entries),
    facets: convertValues(buildFacets(library, entries), convert),
    names: buildNames(entries, documents, convert),
    synonyms: convertValues(library.site.synonyms ?? [], convert),
  };
  for (const [name, table] of Object.entries(tables))
    await folder.write(`${name}.bin`, await packJson(table));
  return { documents: entries.length, folder: await folder.publish({ documents: entries.length }) };
}

async function writeDocument(folder: SearchFolder, number: number, document: SearchDocument): Promise<void> {
  await folder.write(`documents/${writeNumber(number)}.bin`, await packJson(document));
}

async function readEntryPage(siteDir: string, entry: Entry) {
  return listPageBlocks(await readFile(join(siteDir, addressOf(entry), 'index.html'), 'utf8'));
}
