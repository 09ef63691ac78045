/** Chinese names in pinyin order. The collation is named in full, so that the machine's own language does not matter. */
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

export function compareNames(left: string, right: string): number {
  return collator.compare(left, right);
}

/** Code-unit order: the same everywhere, for ids and file names. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
