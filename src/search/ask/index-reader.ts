import type { SearchDocument } from '../index/document.ts';
import type { FacetTable } from '../index/facet-table.ts';
import type { NameTable } from '../index/name-table.ts';

/** The documents that answer, in the order of the index, each with the first place: `index/places.ts` says what it
 *  tells. */
export type Places = ReadonlyMap<string, number>;

/** The questions that the search asks of the index. The browser answers them with Pagefind; tests may answer from a list. */
export interface IndexReader {
  /** How many documents there are. */
  size: number;
  /** The documents in which these words stand one behind the other; without words all documents. */
  find(words: readonly string[] | undefined): Promise<Places>;
  read(id: string): Promise<SearchDocument>;
  /** The numbers of all documents in the order of the index, newest first. */
  readDates(): Promise<readonly number[]>;
  /** What narrows a search: the documents of every region, person and so on. */
  readFacets(): Promise<FacetTable>;
  /** Names, readings and variants of signs: for suggestions, and for when a phrase is nowhere. */
  readNames(): Promise<NameTable>;
  /** Words that readers use for one another, beyond the other names of the entries: one group for each meaning. */
  readSynonyms(): Promise<readonly (readonly string[])[]>;
}
