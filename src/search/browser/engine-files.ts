import { formatVersion, writeMeta, writeWords } from '../index/pagefind-format.ts';
import { unpackList, unpackWords } from '../index/small-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that Pagefind's script asks for, made of those in the folder of the index: `load` gives one of them, unpacked.
 *  Undefined for the script itself. */
export async function makeEngineFile(
  path: string,
  load: (path: string) => Promise<Bytes>,
): Promise<Bytes | undefined> {
  if (path === 'pagefind-entry.json') return new TextEncoder().encode(JSON.stringify(entry));
  if (path.startsWith('wasm.')) return load('wasm.bin');
  if (path.endsWith('.pf_meta')) {
    const { documents, ranges } = unpackList(await load('words.bin'));
    return writeMeta(documents, ranges);
  }
  const number = /^index\/(\w+)\.pf_index$/.exec(path)?.[1];
  return number === undefined ? undefined : writeWords(unpackWords(await load(`words/${number}.bin`)));
}

/** One index, in no language; the number of documents stands in the list. */
const entry = { version: formatVersion, languages: { unknown: { hash: '', wasm: null, page_count: 1 } } };
