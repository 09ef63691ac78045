/** A piece of a text that gives way to another. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The text with every piece exchanged; pieces do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((left, right) => right.from - left.from || right.to - left.to)
    .reduce((rest, { from, to, text: fresh }) => rest.slice(0, from) + fresh + rest.slice(to), text);
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, behind its line end. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
