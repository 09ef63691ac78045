import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { IndexReader, Places } from '../../src/search/ask/index-reader.ts';
import { makeEngineFile } from '../../src/search/browser/engine-files.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import type { FacetTable } from '../../src/search/index/facet-table.ts';
import type { NameTable } from '../../src/search/index/name-table.ts';
import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { quoteWords } from '../../src/search/terms/words.ts';

interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Gives the documents that hold consecutive words, each with the first place. */
export type FolderEngine = (words: readonly string[]) => Promise<Places>;

/** The index of a site folder, asked through Pagefind's own script and WebAssembly, without a browser. */
export async function openFolderIndex(siteDir: string): Promise<IndexReader> {
  const { folder, documents } = JSON.parse(await readFile(join(siteDir, 'search/entry.json'), 'utf8')) as {
    folder: string;
    documents: number;
  };
  const dir = join(siteDir, folder);
  const ask = await openFolderEngine(dir, true);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(inflateSync(await readFile(join(dir, `${path}.bin`))).toString('utf8'));
  const everything: Places = new Map(
    Array.from({ length: documents }, (_, number) => [writeNumber(number), 0]),
  );
  return {
    size: documents,
    find: (words) => (words ? ask(words) : Promise.resolve(everything)),
    read: (id) => read(`documents/${id}`) as Promise<SearchDocument>,
    readDates: () => read('dates') as Promise<number[]>,
    readFacets: () => read('facets') as Promise<FacetTable>,
    readNames: () => read('names') as Promise<NameTable>,
    readSynonyms: () => read('synonyms') as Promise<string[][]>,
  };
}

/** Pagefind's script run in Node over a folder of files. Its requests are answered from the folder while it is asked: made of
 *  our files, or with Pagefind's own as they are. */
export async function openFolderEngine(folder: string, isOurs: boolean): Promise<FolderEngine> {
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const load = (path: string): Promise<Buffer> => readFile(join(folder, path));
  const answer = async (address: string): Promise<Response> => {
    const path = address.replace('/index-folder/', '').replace(/\?.*/, '');
    const loadPacked = async (file: string) => new Uint8Array(inflateSync(await load(file)));
    const made = isOurs ? await makeEngineFile(path, loadPacked) : undefined;
    return new Response(made ?? new Uint8Array(await load(path)));
  };
  const engine = await withFetch(answer, async () => {
    const options = {
      basePath: '/index-folder/',
      noWorker: true,
      exactDiacritics: true,
      language: 'unknown',
    };
    const opened = createInstance(options);
    await opened.filters();
    return opened;
  });
  return async (words) => {
    const { results } = await withFetch(answer, () => engine.search(quoteWords(words)));
    return new Map(results.map(({ id, words: [place = 0] }) => [id, place]));
  };
}

/** Whoever asks at the same time waits: there is one `fetch`. */
async function withFetch<T>(
  answer: (address: string) => Promise<Response>,
  ask: () => Promise<T>,
): Promise<T> {
  const before = busy;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  busy = promise;
  await before;
  const { fetch } = globalThis;
  globalThis.fetch = (input) => answer(input instanceof Request ? input.url : String(input));
  try {
    return await ask();
  } finally {
    globalThis.fetch = fetch;
    resolve(undefined);
  }
}

let busy: Promise<unknown> = Promise.resolve();
