import type { Scope } from './ask.ts';
import { findKnownWords, listKnownWords } from './known-words.ts';
import { splitKnown } from './share.ts';
import { listContentWords } from '../terms/questions.ts';
import { listWords } from '../terms/words.ts';

/** What a question speaks of: its words without those of asking, each as it is where a page holds it, else cut into parts that
 *  pages hold, else the names that stand in it. */
export async function listAskedWords(scope: Scope, text: string): Promise<string[]> {
  const names = await scope.index.readNames();
  const words = await Promise.all(
    listContentWords(names.asking, text).map(async (word) => {
      if ((await scope.index.find(listWords(word))).size > 0) return [word];
      const parts = await splitKnown(scope, word);
      return parts.length > 0 ? parts : findKnownWords(listKnownWords(names).keys(), word);
    }),
  );
  return [...new Set(words.flat())];
}
