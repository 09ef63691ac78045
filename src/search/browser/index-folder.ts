import { make } from './elements.ts';
import { makeEngineFile } from './engine-files.ts';
import { watchRequests } from './watched-fetch.ts';

/** The folder of the index that is on the server now. */
export interface IndexFolder {
  /** Its address, with a slash at the end. */
  path: string;
  documents: number;
  /** Reads one of its compressed files; what was read is kept, what failed is asked for again. */
  read(file: string): Promise<unknown>;
}

const base = encodeURI(import.meta.env.BASE_URL);
let watching = false;

/** Asks search/entry.json which folder that is. It is the only file asked for afresh; what it names never changes. */
export async function openIndexFolder(): Promise<IndexFolder> {
  if (!watching) watchRequests(answerRequest);
  watching = true;
  const response = await fetch(`${base}search/entry.json`, { cache: 'no-cache' });
  const entry = (await response.json()) as { folder: string; documents: number };
  const path = `${base}${entry.folder}/`;
  return {
    ...entry,
    path,
    read: memoize(async (file) => (await fetch(path + file)).json() as Promise<unknown>),
  };
}

/** Loads what every question needs, while the reader still types or the script is on its way. What fails is asked for again. */
export function preloadEngine({ path, documents }: IndexFolder): void {
  if (documents === 0) return;
  document.head.append(make('link', { rel: 'modulepreload', href: `${path}pagefind.js` }));
  for (const file of early) loadEarly(path + file).catch(() => undefined);
}

const early = ['words.bin', 'wasm.bin'];
const loadEarly = memoize(async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer()));

/** The requests of the search are watched. Packed files are unpacked, which fails where a byte is wrong, and what Pagefind
 *  asks for is made of them. */
function answerRequest(
  address: string,
  load: (address: string) => Promise<Response>,
): Promise<Response> | undefined {
  const [, folder, path = ''] = /^(.*\/pagefind-[0-9a-f]+\/)([^?]*)/.exec(address) ?? [];
  if (folder === undefined) return address.includes('/search/entry.json') ? load(address) : undefined;
  const unpack = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
    const { body } = await load(folder + file);
    const stream = body?.pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const loadOnce = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
    early.includes(file) ? loadEarly(folder + file) : unpack(file);
  const content = path.endsWith('.bin') ? unpack(path) : makeEngineFile(path, loadOnce);
  return content.then((bytes) => (bytes ? new Response(bytes) : load(address)));
}

function memoize<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const loading = kept.get(key) ?? load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}
