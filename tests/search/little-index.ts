import { buildNames, collectSigns } from '../../scripts/index/search-names.ts';
import { readLittleSite } from '../../scripts/manual/golden-cases.ts';
import { keyOf, type Entry } from '../../src/library/entry.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { findSite } from '../../src/library/find-site.ts';
import { listEntries } from '../../src/library/list-entries.ts';
import { openFiles } from '../../src/model/content-file.ts';
import { collectionNames } from '../../src/model/names.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { Block, SearchDocument } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import { listClauses } from '../../src/site/clauses.ts';
import { openListIndex } from '../../src/search/ask/list-index.ts';

/** The little site's index without its pages. */
export async function openLittleIndex(): Promise<IndexReader> {
  const { library, entries, documents } = listLittleDocuments();
  const names = await buildNames(entries, collectSigns(documents));
  return openListIndex(documents, {
    dates: orderByDate(entries),
    facets: buildFacets(library, entries),
    names,
    synonyms: library.site.synonyms ?? [],
  });
}

/** The documents of the little site in the order of the index: the text of an entry is its body and its summary, or its
 *  wording, and the clauses of a law card. */
export function listLittleDocuments(): { library: Library; entries: Entry[]; documents: SearchDocument[] } {
  const files = openFiles(readLittleSite());
  const library = createLibrary(listEntries(files), findSite(files));
  const bodies = new Map(files.flatMap(({ opened }) => (opened ? [[opened.path, opened.parsed.body]] : [])));
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const documents = entries.map((entry) =>
    describeDocument(library, entry, [
      ...listBlocks(entry, bodies.get(entry.file) ?? ''),
      ...listClauseBlocks(library, entry),
    ]),
  );
  return { library, entries, documents };
}

/** The clauses of a law card, as its page prints them. */
function listClauseBlocks(library: Library, entry: Entry): Block[] {
  if (entry.collection !== 'documents') return [];
  return listClauses(library, entry).flatMap(({ anchor, label, topic, text }) => [
    { text: `${label} ${topic}`, heading: 3, id: anchor },
    { text },
  ]);
}

function listBlocks(entry: Entry, body: string): Block[] {
  const { summary, text, wording } = entry.data as Record<string, unknown>;
  const own = [summary, text, wording].filter((line) => typeof line === 'string');
  const blocks = [...own, ...body.split(/\n\n+/)].map((part) => part.trim()).filter((part) => part !== '');
  if (blocks.length === 0) return [{ text: keyOf(entry) }];
  return blocks.map((part) => {
    const [, marks = '', heading = ''] = /^(#+) (.*)$/.exec(part) ?? [];
    const plain = part.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
    return marks === '' ? { text: plain } : { text: heading, heading: marks.length, id: heading };
  });
}
