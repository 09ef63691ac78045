/** Counting Chinese text. 字数 counts Han characters; Latin words and numbers are not counted, as Chinese editors do for thin texts. */

const hanPattern = /\p{Script=Han}/gu;

export function countHan(text: string): number {
  return text.match(hanPattern)?.length ?? 0;
}

/** Minutes a calm reader needs: 300 Han characters a minute (ordinary Chinese prose is read at 300–500), at least one. */
export function estimateReadingMinutes(text: string): number {
  return Math.max(1, Math.round(countHan(text) / 300));
}

/** The text cut at `length` characters with an ellipsis, never inside a surrogate pair; short text stays whole. */
export function excerptText(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
