import { splitPhrases } from './phrases.ts';

/** How wide a text stands, in ems: a 汉字 is as wide as the type is high, digits and Latin letters a little more than half. */
export function measureEms(text: string): number {
  const wide = text.match(/[\u2014\u2018-\u201D\u2026\u2E80-\uFFEF]/g)?.length ?? 0;
  return wide + 0.58 * (text.length - wide);
}

/** A text in lines no wider than `ems`, broken between phrases; a phrase that is wider than a whole line is broken where it must. */
export function wrapText(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const phrase of splitPhrases(text).flatMap((part) => cutLong(part, ems))) {
    if (line !== '' && measureEms(line + phrase.trimEnd()) > ems) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? phrase.trimStart() : phrase;
  }
  return [...lines, line].map((each) => each.trimEnd()).filter((each) => each !== '');
}

function cutLong(phrase: string, ems: number): string[] {
  if (measureEms(phrase) <= ems) return [phrase];
  const pieces: string[] = [];
  let piece = '';
  for (const character of phrase) {
    if (piece !== '' && measureEms(piece + character) > ems) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
