import type { IndexReader, Places } from './index-reader.ts';
import { listPlaces, type SearchDocument } from '../index/document.ts';
import type { FacetTable } from '../index/facet-table.ts';
import type { NameTable } from '../index/name-table.ts';

export interface IndexTables {
  dates: readonly number[];
  facets: FacetTable;
  names: NameTable;
  synonyms: readonly (readonly string[])[];
}

/** An index that is a list of documents, given in the order of the index: it answers as Pagefind does, without a browser, in
 *  less than a millisecond. A document's id is its address. */
export function openListIndex(documents: readonly SearchDocument[], tables: IndexTables): IndexReader {
  const held = new Map<string, Map<string, readonly number[]>>();
  for (const document of documents)
    for (const [word, places] of listPlaces(document)) {
      const holders = held.get(word) ?? new Map<string, readonly number[]>();
      held.set(word, holders.set(document.address, places));
    }
  const everything: Places = new Map(documents.map(({ address }) => [address, 0]));
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  return {
    size: documents.length,
    find: (words) => Promise.resolve(words ? findRun(held, words) : everything),
    read: (id) => {
      const document = byAddress.get(id);
      return document ? Promise.resolve(document) : Promise.reject(new Error(`no document ${id}`));
    },
    readDates: () => Promise.resolve(tables.dates),
    readFacets: () => Promise.resolve(tables.facets),
    readNames: () => Promise.resolve(tables.names),
    readSynonyms: () => Promise.resolve(tables.synonyms),
  };
}

/** The documents in which the words stand at consecutive places, and the first of these. */
function findRun(
  held: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  [first = '', ...others]: readonly string[],
): Places {
  const found = new Map<string, number>();
  for (const [address, starts] of held.get(first) ?? []) {
    const place = starts.find((start) =>
      others.every((word, at) =>
        held
          .get(word)
          ?.get(address)
          ?.includes(start + at + 1),
      ),
    );
    if (place !== undefined) found.set(address, place);
  }
  return found;
}
