import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { writeRaised } from '../../../src/intake/raised-signs.ts';
import type { Styles } from './docx-styles.ts';
import { findAll, findChild, readValue, setWords } from './docx-xml.ts';

/** Writes raised and lowered runs with signs of their own. Runs that lie side by side are one: 10 and -3 is 10⁻³. */
export function markRaised(document: Document, styles: Styles): void {
  for (const run of findAll(document, 'w:r')) {
    const place = findChild(run, 'w:footnoteReference') ? undefined : findPlace(run, styles);
    if (place === undefined) continue;
    for (const words of findAll(run, 'w:t')) {
      const text = DomUtils.textContent(words);
      const written = writeRaised(text, place);
      if (written !== text) setWords(words, written);
    }
  }
}

/** By the run itself, by its style, or by hand: smaller letters moved up or down by a quarter of a line. */
function findPlace(run: Element, styles: Styles): 'raised' | 'lowered' | undefined {
  const own = findChild(run, 'w:rPr', 'w:vertAlign');
  const styleId = readValue(findChild(run, 'w:rPr', 'w:rStyle'));
  const value = readValue(own ?? styles.find(styleId, 'w:rPr', 'w:vertAlign'));
  if (value === 'superscript') return 'raised';
  if (value === 'subscript') return 'lowered';
  const moved = Number(readValue(findChild(run, 'w:rPr', 'w:position')) ?? 0);
  const size = Number(readValue(findChild(run, 'w:rPr', 'w:sz')) ?? usualSize);
  if (Math.abs(moved) < leastMove || size >= usualSize) return undefined;
  return moved > 0 ? 'raised' : 'lowered';
}

/** In half points: letters of 10 points are as small as running text is ever set. */
const usualSize = 20;
const leastMove = 5;
