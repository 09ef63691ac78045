/** A list cut into pages. There is always a first page, even of nothing. */
export function cutPages<T>(items: readonly T[], size: number): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < items.length || pages.length === 0; start += size)
    pages.push(items.slice(start, start + size));
  return pages;
}

/** Addresses of a list's pages: the list itself, then page/2/ and so on below it. `address` ends with a slash. */
export function listPageAddresses(address: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? address : `${address}page/${index + 1}/`,
  );
}
