import type { IndexReader, Places } from './index-reader.ts';
import { listDocumentWords, type SearchDocument } from '../index/document.ts';
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
  const letters = new Map<string, string>();
  /** One letter for one word, so that a place in the text is the place of a word. */
  const letterOf = (word: string): string => {
    const known = letters.get(word) ?? String.fromCharCode(letters.size + 1);
    letters.set(word, known);
    return known;
  };
  const texts = documents.map((document) => ({
    address: document.address,
    text: listDocumentWords(document).map(letterOf).join(''),
  }));
  const findAll = (sought: string): Places =>
    new Map(
      texts.flatMap(({ address, text }) => {
        const places = listPlaces(text, sought);
        return places.length > 0 ? [[address, places] as const] : [];
      }),
    );
  const everything: Places = new Map(documents.map(({ address }) => [address, []]));
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  return {
    size: documents.length,
    find: (words) => Promise.resolve(words ? findAll(words.map(letterOf).join('')) : everything),
    locate: (word) => Promise.resolve(findAll(letterOf(word))),
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

function listPlaces(text: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}
