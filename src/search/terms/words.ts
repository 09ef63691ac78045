import { foldSolid } from './fold.ts';

/** Pagefind indexes words. To find any phrase, every character becomes a word of its own, and every sign (which Pagefind
 *  would drop) is written as a rare ideograph that stands for it. Blanks are left out where they say nothing. */
export function listWords(text: string): string[] {
  return [...foldSolid(text).solid].map((sign) =>
    /[0-9a-z\u3400-\u9fff]/.test(sign) ? sign : disguise(sign),
  );
}

/** Signs below U+A000 keep their number, one plane higher; others share the five thousand places of extension G. */
function disguise(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return String.fromCodePoint(code < 0xa000 ? 0x20000 + code : 0x30000 + (code % 0x1300));
}

/** Stands behind the title and behind every other name of an entry. */
export const nameEnd = '\u{2A000}';
/** Stands behind every paragraph, so that no phrase runs from one into the next. */
export const blockEnd = '\u{2A001}';

/** A phrase as Pagefind is asked for it: quoted, a blank between the characters. */
export function quoteWords(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
