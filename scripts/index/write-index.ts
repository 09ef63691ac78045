import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  formatVersion,
  writeMeta,
  writeNumber,
  writeWords,
  type WordRange,
} from '../../src/search/index/pagefind-format.ts';
import { openEngine } from './engine-files.ts';
import { chooseSize, groupWords } from './group-words.ts';
import type { SearchFolder } from './search-folder.ts';
import type { WordPlaces } from './word-places.ts';

const compress = promisify(gzip);

/** How many files may be compressed and written at a time. */
const atOnce = 32;

/** Writes the index as Pagefind would, in one part whatever its size, and Pagefind's engine beside it. */
export async function writeIndex(folder: SearchFolder, documents: number, words: WordPlaces): Promise<void> {
  for (const [name, content] of await openEngine()) await folder.write(name, content);
  const ranges: WordRange[] = [];
  const writing: Promise<void>[] = [];
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    await folder.write(path, await compress(content, { level: 9 }));
  };
  for (const group of groupWords(words.list(), chooseSize(words.size))) {
    const name = writeNumber(ranges.length);
    ranges.push({ first: group[0]?.text ?? '', last: group.at(-1)?.text ?? '' });
    writing.push(write(`index/${name}.pf_index`, writeWords(group)));
    if (writing.length >= atOnce) await writing.shift();
  }
  await Promise.all(writing);
  await write('pagefind.m.pf_meta', writeMeta(documents, ranges));
  const languages = { unknown: { hash: 'm', wasm: null, page_count: documents } };
  const entry = { version: formatVersion, languages, include_characters: [] };
  await folder.write('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
}
