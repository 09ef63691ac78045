import { findMarker } from './marker.ts';
import { measureColumns, type Line } from './line.ts';
import { judgeLayout, type Layout } from './line-layout.ts';

/** A paragraph put together from lines that only the layout had parted. */
export interface Paragraph {
  text: string;
  indent: number;
  isCentered: boolean;
  isAfterGap: boolean;
  size?: number;
}

/** Joins the lines of one text into its paragraphs. No character of the text is changed; a blank goes in where two Latin words meet. */
export function reflow(lines: readonly Line[]): Paragraph[] {
  const layout = judgeLayout(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && !beginsParagraph(before, line, layout)) last.text = joinLines(last.text, line.text);
    else
      paragraphs.push({
        text: line.text,
        indent: line.indent,
        isCentered: line.isCentered === true,
        isAfterGap: line.isAfterGap,
        ...(line.size === undefined ? {} : { size: line.size }),
      });
  });
  return paragraphs;
}

const sentenceEnd = /[。！？!?：:；;…][”’」』）)】》]*$/;

/** Whether a line opens a new paragraph: it is set in, it is a numbered part, its letters have another size, or the
 *  line before it was ended by hand, which shows in that this line's first word would still have fitted there. */
export function beginsParagraph(before: Line, line: Line, layout: Layout): boolean {
  if (!layout.isWrapped) return true;
  if (before.isCentered !== line.isCentered || differsInSize(before, line)) return true;
  if (line.isCentered === true) return line.isAfterGap;
  if (line.indent - layout.margin >= 2 && line.indent - before.indent !== 0) return true;
  const isSentenceOver = sentenceEnd.test(before.text);
  const wasEnded = endedByHand(before, line, layout, isSentenceOver);
  if (line.isAfterGap && !layout.areGapsEmpty && (wasEnded || isSentenceOver)) return true;
  if (line.indent - layout.margin >= 2 && isSentenceOver) return true;
  if (findMarker(line.text) && (wasEnded || isSentenceOver)) return true;
  if (isSentenceOver && standsAlone(line, layout)) return true;
  return wasEnded;
}

/** A short line without a stop is no end of a paragraph: it is a heading. */
function standsAlone(line: Line, layout: Layout): boolean {
  return line.width <= (line.measure ?? layout.measure) * 0.75 && !/[\p{P}\p{S}]$/u.test(line.text);
}

function differsInSize(before: Line, line: Line): boolean {
  return Math.abs((before.size ?? 1) - (line.size ?? 1)) > 0.12;
}

const firstWord =
  /^[“‘（《〈「『【〔]*(?:[A-Za-z0-9][A-Za-z0-9.,%+/:@_-]*|.)[，。、；：？！”’）》〉」』】〕…—]*/u;

/** A line may stay short for reasons of setting: a stop that must not begin the next line takes its character along,
 *  letters differ in width. In the middle of a sentence that much is not yet an end made by hand. */
function endedByHand(before: Line, line: Line, layout: Layout, isSentenceOver: boolean): boolean {
  const measure = before.measure ?? layout.measure;
  const room = measure - before.width;
  const word = measureColumns(firstWord.exec(line.text)?.[0] ?? '');
  if (!isSentenceOver) return room >= Math.max(word, Math.min(8, measure * 0.14));
  return room >= word + (before.measure === undefined ? 0 : 2);
}

/** Two lines as one: Latin words keep a blank between them, Chinese and numbers do not. */
export function joinLines(left: string, right: string): string {
  const isWordBreak = /[A-Za-z,.;:)]$/.test(left) && /^[A-Za-z(]/.test(right);
  const isNumberThenWord = /[A-Za-z]$/.test(left) && /^\d/.test(right);
  return isWordBreak || isNumberThenWord ? `${left} ${right}` : `${left}${right}`;
}
