import { close, createIndex } from 'pagefind';
import { formatVersion } from '../../src/search/index/pagefind-format.ts';

/** What runs in the browser, for words in no language; `pagefind-entry.json` tells its version. */
const engineFiles = ['pagefind.js', 'wasm.unknown.pagefind'];
const entryFile = 'pagefind-entry.json';

/** Pagefind's script and WebAssembly by their names, taken from an index of one word. Throws with another version than the
 *  one whose files we write. */
export async function openEngine(): Promise<Map<string, Uint8Array>> {
  const files = await indexNothing();
  const get = (name: string): Uint8Array => {
    const content = files.get(name);
    if (!content) throw new Error(`Pagefind made no ${name}`);
    return content;
  };
  checkVersion(get(entryFile));
  return new Map(engineFiles.map((name) => [name, get(name)]));
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
