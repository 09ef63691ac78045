import { writeElement, writeXml } from '../exports/escape.ts';
import { markWords } from '../review/mark-words.ts';
import { pairBlocks } from '../review/pair-blocks.ts';

/** A line that differs in two versions of a text, as HTML with the words marked; one that has only come or gone has one side. */
export interface LinePair {
  before?: string;
  after?: string;
}

/** The lines in which two texts differ, side by side. */
export function compareLines(before: string, after: string): LinePair[] {
  return pairBlocks(writeLines(before), writeLines(after))
    .filter((pair) => pair.before !== pair.after)
    .map((pair) =>
      pair.before === undefined || pair.after === undefined ? pair : markWords(pair.before, pair.after),
    );
}

/** One line before and after, with the words marked. */
export function compareLine(before: string, after: string): LinePair {
  return markWords(writeXml(before), writeXml(after));
}

function writeLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => writeElement('p', {}, writeXml(line)))
    .join('');
}
