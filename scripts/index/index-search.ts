import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { writeJson } from '../../src/exports/escape.ts';
import { addressOf, type Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { Block } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { convertValues } from './convert-values.ts';
import { findBlocks, nameBlocks, readBlocks } from './entry-blocks.ts';
import { SearchFolder, type Keep, type PackedDigests, type PublishedIndex } from './search-folder.ts';
import { buildNames } from './search-names.ts';
import { WordPlaces } from './word-places.ts';
import { writeIndex } from './write-index.ts';

export interface IndexedSite extends PublishedIndex {
  documents: number;
}

export interface IndexOptions {
  siteDir: string;
  library: Library;
  /** Turns the words of the library into those of the pages, where they are written in other characters. */
  convert?: (text: string) => string;
  report?: (done: number, total: number) => void;
  /** SHA-256 of pages that are as they were made, by their files. */
  digests?: ReadonlyMap<string, string>;
  /** Where nothing is given, everything is made. */
  keep?: Keep;
  packed?: PackedDigests;
}

/** Nothing here waits for anything: after so many documents signals and the count on the terminal have their turn. */
const between = 50;

/** Indexes the built pages in siteDir and writes the search folder into it. Nothing in it depends on the base path:
 *  addresses are kept below it, the browser adds it. */
export async function indexSearch({
  siteDir,
  library,
  report,
  convert = (text) => text,
  digests = new Map(),
  keep = (_, make) => make(),
  packed,
}: IndexOptions): Promise<IndexedSite> {
  const folder = new SearchFolder(siteDir, keep, packed);
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const words = new WordPlaces(keep);
  let done = 0;
  for (const entry of entries) {
    const described = describeDocument(library, entry, await readEntryBlocks(siteDir, entry, digests, keep));
    const document = convertValues(described, convert);
    const number = writeNumber(done);
    const content = Buffer.from(writeJson(document));
    const digest = hash('sha256', content);
    await folder.writePacked(`documents/${number}.bin`, content, digest);
    await words.add(document, digest);
    done += 1;
    report?.(done, entries.length);
    if (done % between === 0) await breathe();
  }
  await words.close();
  if (entries.length > 0) await writeIndex(folder, words.parts);
  const tables = {
    dates: orderByDate(entries),
    facets: convertValues(buildFacets(library, entries), convert),
    names: await buildNames(entries, words.signs, convert, keep),
    synonyms: convertValues(library.site.synonyms ?? [], convert),
  };
  for (const [name, table] of Object.entries(tables)) await folder.writeJson(`${name}.bin`, table);
  return { documents: entries.length, ...(await folder.publish({ documents: entries.length })) };
}

/** The blocks of an entry's page. Where its digest is known, it is read only if they were not kept. */
async function readEntryBlocks(
  siteDir: string,
  entry: Entry,
  digests: ReadonlyMap<string, string>,
  keep: Keep,
): Promise<Block[]> {
  const file = `${addressOf(entry).slice(1)}index.html`;
  const read = (): Buffer => readFileSync(join(siteDir, file));
  const known = digests.get(file);
  const html = known === undefined ? read() : undefined;
  const digest = known ?? hash('sha256', html ?? '');
  return readBlocks(await keep(nameBlocks(digest), () => Promise.resolve(findBlocks(html ?? read()))));
}
