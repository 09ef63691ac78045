/** So many pages are all named, and around the one in view so many on each side; the same wherever the reader is, so that the row
 *  does not jump. */
const namedAtMost = 9;
const aside = 2;

/** A page that the row below a list names. */
export interface NamedPage {
  address: string;
  number: number;
  /** Pages are left out behind the first, or before the last. */
  leavesOut: 'before' | 'behind' | undefined;
}

/** The pages that a list names where `current` is in view, of the addresses of all; the first has the number 1. */
export function listNamedPages(pages: readonly string[], current: number): NamedPage[] {
  const numbers = nameNumbers(pages.length, current);
  return numbers.map((number, at) => ({
    address: pages[number - 1] ?? '',
    number,
    leavesOut:
      at === 0 && (numbers[1] ?? 2) > 2
        ? 'behind'
        : number === pages.length && number - (numbers[at - 1] ?? number) > 1
          ? 'before'
          : undefined,
  }));
}

/** The first, the last and those around the one in view, in order; where some are left out, it is not a single one. Every page naming
 *  every other would make a list grow as the square of its length. */
function nameNumbers(count: number, current: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (count <= namedAtMost) return all;
  const first = Math.max(Math.min(current - aside, count - 6), 3);
  const last = Math.min(Math.max(current + aside, 7), count - 2);
  const [second, beforeLast] = [first === 3 ? [2] : [], last === count - 2 ? [count - 1] : []];
  return [1, ...second, ...all.slice(first - 1, last), ...beforeLast, count];
}
