import { foldSigns } from './fold.ts';

/** The signs of a text as the search compares them: folded, without blanks that say nothing. */
export function listSigns(text: string): string[] {
  return [...foldSigns(text)];
}

/** The same as the numbers of the signs. */
export function listCodes(text: string): number[] {
  const codes: number[] = [];
  for (const sign of foldSigns(text)) codes.push(sign.codePointAt(0) ?? 0);
  return codes;
}

/** The words by which a text is found: its pairs of neighbouring signs, so that consecutive words are exactly the text. A
 *  single sign is a word of its own. */
export function listWords(text: string): string[] {
  const signs = listCodes(text).map(writeCode);
  return signs.length === 1 ? signs : pairUp(signs);
}

/** The words of a name that stands alone: of all that hold the text, only those that are the text have them. */
export function listNameWords(name: string): string[] {
  return listBetween(nameEdge, name);
}

/** The same for the number of a clause: 第三条 where it begins, not where another refers to it. */
export function listClauseWords(number: string): string[] {
  return listBetween(clauseEdge, number);
}

function listBetween(edge: number, text: string): string[] {
  return pairUp([edge, ...listCodes(text), edge].map(writeCode));
}

/** Before and behind a name, and the number of a clause. No sign has these numbers, which are above the last of Unicode. */
export const nameEdge = parseInt('zzzz', 36);
export const clauseEdge = parseInt('zzzy', 36);

/** Four digits of base 36 hold the number of any sign. Neither Pagefind nor a browser cuts, folds or stems digits and small
 *  letters: with the signs themselves `Intl.Segmenter` would cut the pairs of a page in Chinese into words of its own. */
export function writeCode(code: number): string {
  const known = written.get(code);
  if (known !== undefined) return known;
  const digits = code.toString(36).padStart(4, '0');
  written.set(code, digits);
  return digits;
}

/** A text has few different signs, and an index is made of millions. */
const written = new Map<number, string>();

/** Each written sign with the next: none of a single sign. */
export function pairUp(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign);
}

/** A phrase as Pagefind is asked for it: quoted, a blank between the words. */
export function quoteWords(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
