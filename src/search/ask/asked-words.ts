import type { Scope } from './ask.ts';
import { cutAtWords, findKnownWords, listKnownWords } from './known-words.ts';
import { splitKnown } from './share.ts';
import { listContentWords } from '../terms/questions.ts';
import { listWords } from '../terms/words.ts';

/** Single signs that join words, and say nothing alone. */
const joints = /^[在和与跟同及比对把给从到将被里中上放用做办]$/;

/** What a question speaks of: its words without those of asking. Each is cut at the names in it where only joints are left
 *  between them (甲和乙的丙), else taken as it is where a page holds it, else cut into parts that pages hold, else reduced to the
 *  names in it. */
export async function listAskedWords(scope: Scope, text: string): Promise<string[]> {
  const names = await scope.index.readNames();
  const known = listKnownWords(names);
  const words = await Promise.all(
    listContentWords(names.asking, text).map(async (word) => {
      const parts = cutAtWords(known.keys(), word).filter((part) => !joints.test(part));
      if (parts.length > 0 && parts.every((part) => known.has(part))) return parts;
      if ((await scope.index.find(listWords(word))).size > 0) return [word];
      const split = await splitKnown(scope, word);
      return split.length > 0 ? split : findKnownWords(known.keys(), word);
    }),
  );
  return [...new Set(words.flat())];
}
