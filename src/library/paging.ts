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

/** So many pages are all named, and around the one in view so many on each side; the same wherever the reader is, so that the row
 *  does not jump. */
const namedAtMost = 9;
const aside = 2;

/** The numbers of the pages that a list of so many names where `current` is in view, in order: the first, the last and those
 *  around it, with `undefined` where some are left out; never where it would stand for a single one. Every page naming every
 *  other would make a list grow as the square of its length. */
export function namePages(count: number, current: number): (number | undefined)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= namedAtMost) return all;
  const first = Math.max(Math.min(current - aside, count - 6), 3);
  const last = Math.min(Math.max(current + aside, 7), count - 2);
  const gap = undefined;
  return [
    1,
    first === 3 ? 2 : gap,
    ...all.slice(first - 1, last),
    last === count - 2 ? count - 1 : gap,
    count,
  ];
}
