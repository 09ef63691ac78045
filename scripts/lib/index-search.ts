import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf, type Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { describeDocument } from '../../src/search/describe.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { buildFacets } from '../../src/search/build-facets.ts';
import { dateKey, orderKey } from '../../src/search/order-keys.ts';
import { openPagefind } from './pagefind-index.ts';
import { readPageBlocks } from './read-page.ts';
import { packJson, publishFolder } from './search-folder.ts';
import { buildNames } from './search-names.ts';

export interface IndexedSite {
  documents: number;
  /** The folder of the index inside the site: `pagefind-3f9c…`. */
  folder: string;
}

interface IndexOptions {
  siteDir: string;
  basePath: string;
  library: Library;
  report?: (done: number, total: number) => void;
}

/** How many pages Pagefind may have waiting. */
const atOnce = 32;

/** Indexes the built pages in siteDir and writes the search folder into it. Nothing in it depends on the base path:
 *  addresses are kept below it, the browser adds it. */
export async function indexSearch({ siteDir, library, report }: IndexOptions): Promise<IndexedSite> {
  const staging = join(siteDir, '.search');
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const entries = collectionNames.flatMap((name) => [...library.list(name)] as Entry[]);
  const documents = new Map<string, SearchDocument>();
  const index = await openPagefind();
  const added: Promise<void>[] = [];
  for (const entry of entries) {
    const document = describeDocument(library, entry, await readEntryPage(siteDir, entry));
    documents.set(document.address, document);
    // Pagefind works in a process of its own: while it takes this page in, the next is read.
    added.push(index.add(document, { order: orderKey(entry), date: dateKey(entry) }));
    if (added.length >= atOnce) await added.shift();
    report?.(documents.size, entries.length);
  }
  await Promise.all(added);
  const written = index.write(staging, documents);
  const tables = {
    facets: buildFacets(library, entries),
    names: buildNames(entries, [...documents.values()]),
  };
  await written;
  for (const [name, table] of Object.entries(tables))
    await writeFile(join(staging, `${name}.bin`), packJson(table));
  const folder = await publishFolder(siteDir, staging, documents.size);
  return { documents: documents.size, folder };
}

async function readEntryPage(siteDir: string, entry: Entry) {
  return readPageBlocks(await readFile(join(siteDir, addressOf(entry), 'index.html'), 'utf8'));
}
