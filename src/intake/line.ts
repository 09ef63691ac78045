import { measureWidth } from '../text/width.ts';
import { splitFlatLine } from './flat-lines.ts';

/** One line as it stood on the page. Widths and indents are in columns: a 汉字 takes two. */
export interface Line {
  text: string;
  indent: number;
  /** Indent and text together. */
  width: number;
  /** The width the line could have had, where the format knows it. */
  measure?: number;
  /** A blank line, or more than the usual distance, stands before it. */
  isAfterGap: boolean;
  isCentered?: boolean;
  /** Letter size against the body text. */
  size?: number;
}

/** Columns of a line as a Chinese page sets it: quotation marks, dashes and dots are as wide as 汉字 there, though
 *  terminals count them narrow. */
export function measureColumns(text: string): number {
  return measureWidth(text) + (text.match(/[“”‘’—…·]/g)?.length ?? 0);
}

const pageBreak = '\f';

/** The lines of a plain text. Blank lines and page breaks become gaps; blanks in front become the indent. */
export function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterGap = false;
  for (const raw of text.replaceAll(pageBreak, '\n').split(/\r\n|\r|\n/)) {
    const trimmed = raw.trim();
    if (trimmed === '') {
      isAfterGap = true;
      continue;
    }
    const lead = raw.slice(0, raw.length - raw.trimStart().length).replaceAll('\t', '    ');
    const indent = measureWidth(lead);
    for (const part of splitFlatLine(trimmed))
      lines.push({ text: part, indent, width: indent + measureColumns(part), isAfterGap });
    isAfterGap = false;
  }
  return lines;
}
