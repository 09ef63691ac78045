import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { formatVersion } from '../../src/search/index/pagefind-format.ts';
import type { Keep } from './search-folder.ts';

/** Pagefind's engine as it runs in the browser, for words in no language. */
export interface Engine {
  script: Uint8Array;
  /** The WebAssembly behind Pagefind's signature, unpacked. */
  wasm: Uint8Array;
}

/** Takes the engine from an index of one word, or from an earlier build that did. Throws with another version than the one
 *  whose files we write. */
export async function openEngine(keep: Keep): Promise<Engine> {
  let made: Promise<Engine> | undefined;
  const take = (): Promise<Engine> => (made ??= takeEngine());
  return {
    script: await keep(['engine', 'script'], async () => (await take()).script),
    wasm: await keep(['engine', 'wasm'], async () => (await take()).wasm),
  };
}

async function takeEngine(): Promise<Engine> {
  const files = await indexNothing();
  const get = (name: string): Uint8Array => {
    const content = files.get(name);
    if (!content) throw new Error(`Pagefind made no ${name}`);
    return content;
  };
  checkVersion(get('pagefind-entry.json'));
  // Shipped with its long names: 1.9 KB of 13.4 go.
  const { code } = await transform(new TextDecoder().decode(get('pagefind.js')), {
    minify: true,
    format: 'esm',
  });
  return {
    script: new TextEncoder().encode(code),
    wasm: gunzipSync(get('wasm.unknown.pagefind')),
  };
}

async function indexNothing(): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', writePlayground: false });
  if (!index) throw new Error(errors.join(' '));
  await index.addCustomRecord({ url: '/', content: 'x', language: 'unknown' });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Throws unless the engine is of the version that reads our files. */
export function checkVersion(entry: Uint8Array): void {
  const { version } = JSON.parse(new TextDecoder().decode(entry)) as { version: string };
  if (version !== formatVersion)
    throw new Error(
      `装着 Pagefind ${version}，本站写的索引只有 ${formatVersion} 认得。请装回 ${formatVersion}；要换版，先看 docs/decisions/0075-index-in-the-engines-format.md。`,
    );
}
