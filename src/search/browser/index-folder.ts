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

const base = import.meta.env.BASE_URL;
let watching = false;

/** Asks search/entry.json which folder that is. It is the only file asked for afresh; what it names never changes. */
export async function openIndexFolder(): Promise<IndexFolder> {
  if (!watching) watchRequests(answer);
  watching = true;
  const answer = await fetch(`${base}search/entry.json`, { cache: 'no-cache' });
  const entry = (await answer.json()) as { folder: string; documents: number };
  const path = `${base}${entry.folder}/`;
  return { ...entry, path, read: memoize((file) => readPacked(path + file)) };
}

/** The requests of the search, which are watched. What Pagefind asks for in the folder is made of the files there. */
function answer(
  address: string,
  load: (address: string) => Promise<Response>,
): Promise<Response> | undefined {
  const [, folder, path = ''] = /^(.*\/pagefind-[0-9a-f]+\/)([^?]*)/.exec(address) ?? [];
  if (folder === undefined) return address.includes('/search/entry.json') ? load(address) : undefined;
  const made = makeEngineFile(
    path,
    async (file) => new Uint8Array(await unpack(await load(folder + file)).arrayBuffer()),
  );
  return made.then((content) => (content ? new Response(content) : load(address)));
}

/** Reading it fails where a byte is wrong. */
function unpack({ body }: Response): Response {
  return new Response(body?.pipeThrough(new DecompressionStream('deflate')));
}

async function readPacked(address: string): Promise<unknown> {
  return unpack(await fetch(address)).json();
}

function memoize(load: (key: string) => Promise<unknown>): (key: string) => Promise<unknown> {
  const kept = new Map<string, Promise<unknown>>();
  return (key) => {
    const loading = kept.get(key) ?? load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}
