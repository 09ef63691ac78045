/** The number with which a clause begins, as a heading of its own or before its text; 條 is that of the traditional edition. */
export function findClauseNumber(text: string): string | undefined {
  return /^第[〇零一二三四五六七八九十百千]+[条條](?:之[一二三四五六七八九十]+)?(?=\s|$)/.exec(text)?.[0];
}
