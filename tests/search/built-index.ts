import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Entry } from '../../src/library/entry.ts';
import { addressOf } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { orderEntries } from '../../src/search/index/order-keys.ts';
import { openListIndex, type IndexTables } from '../../src/search/ask/list-index.ts';

/** The index of a built site as a list: its own documents and tables, only that nobody asks Pagefind. */
export async function openBuiltIndex(siteDir: string, library: Library): Promise<IndexReader> {
  const documents = await readBuiltDocuments(siteDir, library);
  const folder = await findIndexFolder(siteDir);
  const [dates, facets, names, synonyms] = await Promise.all([
    readPacked(join(folder, 'dates.bin')),
    readPacked(join(folder, 'facets.bin')),
    readPacked(join(folder, 'names.bin')),
    readPacked(join(folder, 'synonyms.bin')),
  ]);
  return openListIndex(documents, { dates, facets, names, synonyms } as IndexTables);
}

/** The documents that the search of a built site stores, in the order of the index. */
export async function readBuiltDocuments(siteDir: string, library: Library): Promise<SearchDocument[]> {
  const folder = join(await findIndexFolder(siteDir), 'documents');
  const stored = await Promise.all(
    (await readdir(folder)).map((name) => readPacked(join(folder, name)) as Promise<SearchDocument>),
  );
  const byAddress = new Map(stored.map((document) => [document.address, document]));
  return orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[])).map((entry) => {
    const document = byAddress.get(addressOf(entry));
    if (!document) throw new Error(`the index has no ${addressOf(entry)}`);
    return document;
  });
}

async function findIndexFolder(siteDir: string): Promise<string> {
  const entry = JSON.parse(await readFile(join(siteDir, 'search/entry.json'), 'utf8')) as { folder: string };
  return join(siteDir, entry.folder);
}

async function readPacked(path: string): Promise<unknown> {
  return JSON.parse(inflateSync(await readFile(path)).toString('utf8'));
}
