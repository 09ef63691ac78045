import type { Line } from './line.ts';

/** Columns of a newspaper that were flattened into text: the lines of one column differ in length, because the paper spread its
 *  signs, and one text holds columns of several widths. What ends a paragraph there must be judged by the lines around. */

const sentenceEnd = /[。！？!?…][”’」』）)】》]*$/u;
/** Lines above and below that show how wide a column is. */
const reach = 20;

/** For each line, the least width that a line of its column has where the paragraph goes on; a shorter one was ended by hand.
 *  Where a paper spread its signs that tells little, and the bound is lower. */
export function findFloors(lines: readonly Line[]): number[] {
  const widths = sortRunning(lines);
  const margin = Math.min(...lines.map(({ indent }) => indent));
  // Where paragraphs are set in, a short line is not the sign of their end.
  if (lines.filter(({ indent }) => indent > margin).length > 3) return lines.map(() => 0);
  const isRagged = pick(widths, 0.9) - pick(widths, 0.1) >= 4;
  return lines.map((_, index) => {
    const near = sortRunning(lines.slice(Math.max(0, index - reach), index + reach + 1));
    const floor = pick(near.length < 4 ? widths : near, isRagged ? 0.1 : 0.25);
    return isRagged ? floor * 0.75 : floor - 1;
  });
}

/** Widths of the lines that end in the middle of a sentence. */
function sortRunning(lines: readonly Line[]): number[] {
  return lines
    .filter(({ text }) => !sentenceEnd.test(text))
    .map(({ width }) => width)
    .sort((left, right) => left - right);
}

function pick(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Whether a line of such a text opens a paragraph. A blank line says so only behind the end of a sentence: columns are parted by
 *  blank lines too. */
export function beginsRagged(before: Line, line: Line, floor: number): boolean {
  if (!sentenceEnd.test(before.text)) return false;
  return line.isAfterGap || line.indent > before.indent || before.width < floor;
}
