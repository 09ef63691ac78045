import { countPlaces, mergeParts } from '../../src/search/index/merge-parts.ts';
import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { packList, packWords } from '../../src/search/index/small-files.ts';
import type { WordPart } from '../../src/search/index/word-part.ts';
import { openEngine } from './engine-files.ts';
import { chooseSize, groupWords } from './group-words.ts';
import type { SearchFolder } from './search-folder.ts';

/** Writes the index of the words in these parts, in one piece whatever its size, and Pagefind's engine beside it. */
export async function writeIndex(folder: SearchFolder, parts: readonly WordPart[]): Promise<void> {
  const { script, wasm } = await openEngine(folder.keep);
  folder.write('pagefind.js', script);
  await folder.writePacked('wasm.bin', wasm);
  const firsts: number[] = [];
  for (const group of groupWords(mergeParts(parts), chooseSize(countPlaces(parts)))) {
    await folder.writePacked(`words/${writeNumber(firsts.length)}.bin`, packWords(group));
    firsts.push(group[0]?.key ?? 0);
  }
  const documents = parts.reduce((sum, part) => sum + part.documents, 0);
  await folder.writePacked('words.bin', packList(documents, firsts));
}
