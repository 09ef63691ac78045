import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { makeEngineFile } from '../../src/search/browser/engine-files.ts';
import { quoteWords } from '../../src/search/terms/words.ts';

interface Engine {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Pagefind's own script and WebAssembly, run in Node over a folder of files: gives the documents that hold consecutive
 *  words, each with the first place. Its requests are answered from the folder while it is asked, made of our files or as they
 *  are. */
export async function openFolderEngine(
  folder: string,
  isOurs: boolean,
): Promise<(words: readonly string[]) => Promise<Map<string, number | undefined>>> {
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance: (options: object) => Engine;
  };
  const load = (path: string): Promise<Buffer> => readFile(join(folder, path));
  const read = async (address: string): Promise<Response> => {
    const path = address.replace('/index-folder/', '').replace(/\?.*/, '');
    const made = isOurs && (await makeEngineFile(path, async (file) => inflateSync(await load(file))));
    return new Response(made || new Uint8Array(await load(path)));
  };
  const engine = await withFetch(read, async () => {
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
    const { results } = await withFetch(read, () => engine.search(quoteWords(words)));
    return new Map(results.map(({ id, words: [place] }) => [id, place]));
  };
}

async function withFetch<T>(read: (address: string) => Promise<Response>, ask: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = (input) => read(input instanceof Request ? input.url : String(input));
  try {
    return await ask();
  } finally {
    globalThis.fetch = fetch;
  }
}
