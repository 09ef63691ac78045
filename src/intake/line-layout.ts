import type { Line } from './line.ts';

/** How the lines of one text were set. */
export interface Layout {
  /** Lines end where the column ended, not where the paragraph did. */
  isWrapped: boolean;
  /** Width of the column. */
  measure: number;
  /** Indent that all lines share. */
  margin: number;
  /** A blank line stands after nearly every line, so it says nothing. */
  areGapsEmpty: boolean;
}

const stopInside = /[，。、；：！？](?=.)/;
const stopAtEnd = /[。！？][”’」』）]*$/;

/** Looks at all lines of a text at once. Lines of a wrapped text crowd just below one width, some of them end in the
 *  middle of a sentence, stops stand inside of lines, and hardly one is longer; a list of short lines has none of that. */
export function judgeLayout(lines: readonly Line[]): Layout {
  const measure = findMeasure(lines);
  const gaps = lines.filter((line) => line.isAfterGap).length;
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), lines[0]?.indent ?? 0);
  const isWrapped = crowdsBelow(lines, measure, margin);
  const stepWidth = isWrapped ? undefined : findStepWidth(lines, margin);
  return {
    isWrapped: isWrapped || stepWidth !== undefined,
    measure: stepWidth ?? measure,
    margin,
    areGapsEmpty: lines.length >= 6 && gaps >= lines.length * 0.8,
  };
}

function crowdsBelow(lines: readonly Line[], measure: number, margin: number): boolean {
  const full = lines.filter((line) => Math.abs((line.measure ?? measure) - line.width) <= 5);
  const tooLong = lines.filter((line) => line.width - measure > 5);
  const runsOn = full.filter((line) => !stopAtEnd.test(line.text));
  const stopped = lines.filter((line) => stopInside.test(line.text));
  return (
    lines.some((line) => line.measure !== undefined) ||
    countSteps(lines, full, margin) >= 2 ||
    (full.length >= 3 &&
      tooLong.length <= Math.max(1, lines.length * 0.05) &&
      full.length >= lines.length * 0.3 &&
      runsOn.length >= full.length * 0.4 &&
      stopped.length >= lines.length * 0.2)
  );
}

/** How often a line that is set in ends in the middle of a sentence at the column's edge, and the next begins at the margin: a
 *  short text with many headings shows no other sign. */
function countSteps(lines: readonly Line[], full: readonly Line[], margin: number): number {
  return lines.filter(
    (line, at) =>
      line.indent > margin &&
      lines[at + 1]?.indent === margin &&
      full.includes(line) &&
      /[\p{Script=Han}\d、，]$/u.test(line.text),
  ).length;
}

/** The width of the column where one paragraph alone shows it, among headings and lists: the widest line of the text is set in and
 *  ends in the middle of a sentence, and the next begins at the margin. Undefined where none does. */
function findStepWidth(lines: readonly Line[], margin: number): number | undefined {
  const widest = Math.max(...lines.map(({ width }) => width));
  const step = lines.find(
    (line, at) =>
      line.indent - margin >= 4 &&
      lines[at + 1]?.indent === margin &&
      line.width >= 40 &&
      widest - line.width <= 5 &&
      !stopAtEnd.test(line.text),
  );
  return step && widest;
}

const hanging = /[，。、；：？！”’）》〉」』】〕]$/;

/** The greatest width that several lines reach; a single longer line is an exception, not the column. A stop may hang
 *  over the edge of the column, so the lines that end in one do not tell it. */
function findMeasure(lines: readonly Line[]): number {
  const telling = lines.filter(({ text }) => !hanging.test(text));
  const widths = telling.map(({ width }) => width).sort((left, right) => right - left);
  const company = Math.max(2, Math.ceil(telling.length * 0.1));
  const at = widths.findIndex((width, index) => width - (widths[index + company - 1] ?? -Infinity) <= 3);
  return widths[Math.max(0, at)] ?? 0;
}
