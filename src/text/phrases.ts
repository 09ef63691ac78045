import { escapeText } from './escape.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The same title stands in list after list, and to find its words takes longer than to write its row. */
const known = new Map<string, readonly string[]>();

/** Where a title may break. CSS breaks Chinese between any two characters: “工 / 匠日”的决定. Here words stay whole, opening
 *  marks stay with what follows, closing marks and single characters with what precedes, so that none stands alone. */
export function splitPhrases(title: string): readonly string[] {
  const phrases = known.get(title) ?? findPhrases(title);
  known.set(title, phrases);
  return phrases;
}

function findPhrases(title: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = phrases.at(-1);
    if (last !== undefined && isJoined(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

function isJoined(before: string, segment: string): boolean {
  if (/[“‘（《〈「『【][^”’）》〉」』】]{0,8}$/u.test(before)) return true;
  if (/^[“‘（《〈「『【]/u.test(segment)) return false;
  if (/^[\p{P}\s]/u.test(segment)) return true;
  if (/[：，。；！？]$/u.test(before)) return false;
  return (
    [...segment].length === 1 || [...before].length === 1 || /[\d一二两三四五六七八九十百千万]$/u.test(before)
  );
}

/** The title as HTML, with a place to break between its phrases. */
export function writePhrases(title: string): string {
  return splitPhrases(title).map(escapeText).join('<wbr>');
}

/** Short words in a row, as in 爱岗敬业、争创一流: they are broken at the marks between them, never within one. */
export function isListOfWords(text: string): boolean {
  return /^(\p{Script=Han}{2,6}、)+\p{Script=Han}{2,6}。?$/u.test(text);
}
