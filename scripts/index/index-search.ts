import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf, type Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import { writePart } from './pagefind-index.ts';
import { listPageBlocks } from './page-blocks.ts';
import { packJson, SearchFolder } from './search-folder.ts';
import { buildNames } from './search-names.ts';

export interface IndexedSite {
  documents: number;
  /** The folder of the index inside the site: `pagefind-3f9c…`. */
  folder: string;
}

interface IndexOptions {
  siteDir: string;
  library: Library;
  report?: (done: number, total: number) => void;
  /** How many documents one Pagefind holds: with all of 10,000 in one it took 2.8 GB, in parts of this size 0.8 GB. */
  partSize?: number;
}

/** Indexes the built pages in siteDir and writes the search folder into it. Nothing in it depends on the base path:
 *  addresses are kept below it, the browser adds it. */
export async function indexSearch(options: IndexOptions): Promise<IndexedSite> {
  const { siteDir, library, report, partSize = 2500 } = options;
  const folder = await SearchFolder.open(siteDir);
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const documents: SearchDocument[] = [];
  const described = Promise.withResolvers<undefined>();
  async function* describe(part: readonly Entry[]): AsyncGenerator<SearchDocument> {
    for (const entry of part) {
      const document = describeDocument(library, entry, await readEntryPage(siteDir, entry));
      documents.push(document);
      yield document;
      report?.(documents.length, entries.length);
    }
    if (documents.length === entries.length) described.resolve(undefined);
  }
  const parts = Math.ceil(entries.length / partSize);
  const writing = (async () => {
    for (let part = 0; part < parts; part++)
      await writePart(folder, part, describe(entries.slice(part * partSize, (part + 1) * partSize)));
  })();
  // The tables are made while Pagefind, in its own process, writes the last part.
  await Promise.race([described.promise, writing]);
  const tables = {
    dates: orderByDate(entries),
    facets: buildFacets(library, entries),
    names: buildNames(entries, documents),
    synonyms: library.site.synonyms ?? [],
  };
  await writing;
  for (const [name, table] of Object.entries(tables))
    await folder.write(`${name}.bin`, await packJson(table));
  return { documents: entries.length, folder: await folder.publish({ documents: entries.length, parts }) };
}

async function readEntryPage(siteDir: string, entry: Entry) {
  return listPageBlocks(await readFile(join(siteDir, addressOf(entry), 'index.html'), 'utf8'));
}
