/** Columns for people count characters, parsers count UTF-16 units. */

/** Two units that are one character. */
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many characters a text has. To take it apart into them takes many times as long. */
export function countCharacters(text: string): number {
  return text.length - (text.match(pairs)?.length ?? 0);
}

let known = { line: '', astral: [] as number[] };

/** How many characters stand before a unit of a line. A long line with many findings is looked through once, not once for each. */
export function countBefore(line: string, unit: number): number {
  const end = Math.max(0, Math.min(unit, line.length));
  if (known.line !== line) known = { line, astral: listAstral(line) };
  const { astral } = known;
  return end - countBelow(astral, end);
}

/** Where characters of two units end, in order. */
function listAstral(line: string): number[] {
  return [...line.matchAll(pairs)].map(({ index }) => index + 1);
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit at which the character of a column begins; columns count from 1. */
export function unitOf(line: string, column: number): number {
  if (known.line !== line) known = { line, astral: listAstral(line) };
  let unit = column - 1;
  for (const place of known.astral) {
    if (place > unit) break;
    unit += 1;
  }
  return unit;
}
