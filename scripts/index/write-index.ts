import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { packList, packWords } from '../../src/search/index/small-files.ts';
import { openEngine } from './engine-files.ts';
import { chooseSize, groupWords } from './group-words.ts';
import type { SearchFolder } from './search-folder.ts';
import type { WordPlaces } from './word-places.ts';

/** How many files may be compressed and written at a time. */
const atOnce = 32;

/** Writes the index, in one part whatever its size, and Pagefind's engine beside it. */
export async function writeIndex(folder: SearchFolder, documents: number, words: WordPlaces): Promise<void> {
  const { script, wasm } = await openEngine(folder.keep);
  folder.write('pagefind.js', script);
  await folder.writePacked('wasm.bin', wasm);
  const firsts: string[] = [];
  const writing: Promise<void>[] = [];
  for (const group of groupWords(words.list(), chooseSize(words.size))) {
    writing.push(folder.writePacked(`words/${writeNumber(firsts.length)}.bin`, packWords(group)));
    firsts.push(group[0]?.text ?? '');
    if (writing.length >= atOnce) await writing.shift();
  }
  await Promise.all(writing);
  await folder.writePacked('words.bin', packList(documents, firsts));
}
