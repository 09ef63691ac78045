import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { packList, packWords } from '../../src/search/index/small-files.ts';
import { openEngine } from './engine-files.ts';
import { chooseSize, groupWords } from './group-words.ts';
import { pack, type SearchFolder } from './search-folder.ts';
import type { WordPlaces } from './word-places.ts';

/** How many files may be compressed and written at a time. */
const atOnce = 32;

/** Writes the index, in one part whatever its size, and Pagefind's engine beside it. */
export async function writeIndex(folder: SearchFolder, documents: number, words: WordPlaces): Promise<void> {
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    await folder.write(path, await pack(content));
  };
  const engine = await openEngine();
  await folder.write('pagefind.js', engine.script);
  await write('wasm.bin', engine.wasm);
  const firsts: string[] = [];
  const writing: Promise<void>[] = [];
  for (const group of groupWords(words.list(), chooseSize(words.size))) {
    writing.push(write(`words/${writeNumber(firsts.length)}.bin`, packWords(group)));
    firsts.push(group[0]?.text ?? '');
    if (writing.length >= atOnce) await writing.shift();
  }
  await Promise.all(writing);
  await write('words.bin', packList(documents, firsts));
}
