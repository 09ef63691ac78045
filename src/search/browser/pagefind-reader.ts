import type { SearchDocument } from '../index/document.ts';
import type { FacetTable } from '../index/facet-table.ts';
import type { IndexReader, Places } from '../ask/index-reader.ts';
import type { NameTable } from '../index/name-table.ts';
import { quoteWords } from '../terms/words.ts';
import { openIndexFolder } from './index-folder.ts';
import { countFailures, SearchUnreachable } from './watched-fetch.ts';

interface Pagefind {
  search(
    term: string | null,
    options: { sort?: { order: 'asc' } },
  ): Promise<{ results: { id: string; words: number[] }[] }>;
  filters(): Promise<unknown>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }) => Pagefind;
}

let attempts = 0;

/** Opens the index that is on the server now. */
export async function openIndex(): Promise<IndexReader> {
  const folder = await openIndexFolder();
  const { path, documents, parts } = folder;
  const shared = {
    size: documents,
    read: (id: string) => folder.read(`documents/${id}.bin`) as Promise<SearchDocument>,
    readDates: () => folder.read('dates.bin') as Promise<number[]>,
    readFacets: () => folder.read('facets.bin') as Promise<FacetTable>,
    readNames: () => folder.read('names.bin') as Promise<NameTable>,
    readSynonyms: () => folder.read('synonyms.bin') as Promise<string[][]>,
  };
  // A site without content has no index to open.
  if (documents === 0) {
    const nothing: Places = new Map();
    return { ...shared, find: () => Promise.resolve(nothing), locate: () => Promise.resolve(nothing) };
  }
  const engines = await startEngines(path, parts);
  /** Pagefind answers “nothing found” where a chunk of the index could not be loaded; the count of failures tells. */
  const ask = async (term: string | null): Promise<Places> => {
    const before = countFailures();
    const answers = await Promise.all(
      engines.map((engine) => engine.search(term, { sort: { order: 'asc' } })),
    );
    if (countFailures() > before) throw new SearchUnreachable();
    return new Map(answers.flatMap(({ results }) => results.map(({ id, words }) => [id, words])));
  };
  return {
    ...shared,
    find: (words) => ask(words === undefined ? null : quoteWords(words)),
    locate: ask,
  };
}

/** One Pagefind for each part: the parts follow one another in the order of the index, so their answers are laid end to end.
 *  (`mergeIndex` would shuffle them: under a sort it rates a hit by its rank within its part.) All share one WebAssembly,
 *  which the first must have loaded before another begins. */
async function startEngines(path: string, parts: number): Promise<Pagefind[]> {
  // A browser remembers that a module could not be loaded; another address makes it try again.
  const script = `${path}part-0/pagefind.js${attempts++ > 0 ? `?attempt=${attempts}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const start = async (part: number): Promise<Pagefind> => {
    const options = { basePath: `${path}part-${part}/`, noWorker: true, exactDiacritics: true };
    const engine = createInstance(options);
    // Not init(): without a worker that does not wait.
    await engine.filters();
    return engine;
  };
  const first = await start(0);
  const others = await Promise.all(Array.from({ length: parts - 1 }, (_, at) => start(at + 1)));
  return [first, ...others];
}
