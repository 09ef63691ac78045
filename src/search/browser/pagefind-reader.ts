import type { SearchDocument } from '../document.ts';
import type { FacetTable } from '../facet-table.ts';
import type { IndexReader, Places } from '../index-reader.ts';
import type { NameTable } from '../name-table.ts';
import { quoteWords } from '../words.ts';
import { openIndexFolder } from './index-folder.ts';
import { countFailures, SearchUnreachable } from './watched-fetch.ts';

type Sort = Record<string, 'asc' | 'desc'>;

interface Pagefind {
  search(
    term: string | null,
    options: { sort?: Sort },
  ): Promise<{ results: { id: string; words: number[] }[] }>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }) => Pagefind;
}

let attempts = 0;

/** Opens the index that is on the server now. */
export async function openIndex(): Promise<IndexReader> {
  const folder = await openIndexFolder();
  const { path, documents } = folder;
  const shared = {
    size: documents,
    read: (id: string) => folder.read(`documents/${id}.bin`) as Promise<SearchDocument>,
    readFacets: () => folder.read('facets.bin') as Promise<FacetTable>,
    readNames: () => folder.read('names.bin') as Promise<NameTable>,
  };
  // A site without content has no index to open.
  if (documents === 0) {
    const nothing: Places = new Map();
    return { ...shared, find: () => Promise.resolve(nothing), locate: () => Promise.resolve(nothing) };
  }
  const pagefind = await startPagefind(path);
  /** Pagefind answers “nothing found” where a chunk of the index could not be loaded; the count of failures tells. */
  const ask = async (term: string | null, sort?: Sort): Promise<Places> => {
    const before = countFailures();
    const { results } = await pagefind.search(term, sort ? { sort } : {});
    if (countFailures() > before) throw new SearchUnreachable();
    return new Map(results.map(({ id, words }) => [id, words]));
  };
  return {
    ...shared,
    find: (words, sort = 'order') =>
      ask(words === undefined ? null : quoteWords(words), { [sort]: sort === 'date' ? 'desc' : 'asc' }),
    locate: (word) => ask(word),
  };
}

/** A browser remembers that a module could not be loaded; another address makes it try again. */
async function startPagefind(path: string): Promise<Pagefind> {
  const script = `${path}pagefind.js${attempts++ > 0 ? `?attempt=${attempts}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  return createInstance({ basePath: path, noWorker: true, exactDiacritics: true });
}
