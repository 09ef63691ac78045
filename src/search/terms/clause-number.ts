/** The number with which a clause begins, as a heading of its own or before its text; 條 is that of the traditional edition. */
export function findClauseNumber(text: string): string | undefined {
  return /^第[〇零一二三四五六七八九十百千]+[条條](?:之[一二三四五六七八九十]+)?(?=\s|$)/.exec(text)?.[0];
}

/** The clause that a block of a page begins, and where in the text its number stands: 第三条, at the beginning. The heading of
 *  a law card names the law first, 工会法第三条 入会, and only the place where links land is the number alone. */
export function findClause({
  text,
  id = '',
}: {
  text: string;
  id?: string;
}): { number: string; at: number } | undefined {
  const first = findClauseNumber(text);
  if (first !== undefined) return { number: first, at: 0 };
  const at = findClauseNumber(id) === id ? text.indexOf(id) : -1;
  return at >= 0 && findClauseNumber(text.slice(at)) === id ? { number: id, at } : undefined;
}
