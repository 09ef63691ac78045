import type { SearchDocument } from '../index/document.ts';
import type { FacetTable } from '../index/facet-table.ts';
import { writeNumber } from '../index/pagefind-format.ts';
import type { IndexReader, Places } from '../ask/index-reader.ts';
import type { NameTable } from '../index/name-table.ts';
import { quoteWords } from '../terms/words.ts';
import { openIndexFolder, preloadEngine } from './index-folder.ts';
import { countFailures, SearchUnreachable } from './watched-fetch.ts';

interface Pagefind {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  filters(): Promise<unknown>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }) => Pagefind;
}

let attempts = 0;

/** Opens the index that is on the server now. */
export async function openIndex(): Promise<IndexReader> {
  const folder = await openIndexFolder();
  const { path, documents } = folder;
  preloadEngine(folder);
  const everything: Places = new Map(
    Array.from({ length: documents }, (_, number) => [writeNumber(number), 0]),
  );
  // A site without content has no index to open.
  const engine = documents === 0 ? undefined : await startEngine(path);
  /** Pagefind answers “nothing found” where a file of the index could not be loaded; the count of failures tells. */
  const ask = async (words: readonly string[]): Promise<Places> => {
    const before = countFailures();
    const { results } = (await engine?.search(quoteWords(words))) ?? { results: [] };
    if (countFailures() > before) throw new SearchUnreachable();
    return new Map(results.map(({ id, words: [place = 0] }) => [id, place]));
  };
  return {
    size: documents,
    find: (words) => (words === undefined ? Promise.resolve(everything) : ask(words)),
    read: (id) => folder.read(`documents/${id}.bin`) as Promise<SearchDocument>,
    readDates: () => folder.read('dates.bin') as Promise<number[]>,
    readFacets: () => folder.read('facets.bin') as Promise<FacetTable>,
    readNames: () => folder.read('names.bin') as Promise<NameTable>,
    readSynonyms: () => folder.read('synonyms.bin') as Promise<string[][]>,
  };
}

async function startEngine(path: string): Promise<Pagefind> {
  // A browser remembers that a module could not be loaded; another address makes it try again.
  const script = `${path}pagefind.js${attempts++ > 0 ? `?attempt=${attempts}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const engine = createInstance({ basePath: path, noWorker: true, exactDiacritics: true });
  // Not init(): without a worker that does not wait.
  await engine.filters();
  return engine;
}
