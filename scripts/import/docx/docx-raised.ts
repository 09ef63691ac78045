import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { writeRaised } from '../../../src/intake/raised-signs.ts';
import { findAll, findChild, isElement, readValue, setWords } from './docx-xml.ts';

/** Writes raised and lowered runs with signs of their own. Runs that lie side by side are one: 10 and -3 is 10⁻³. */
export function markRaised(document: Document): void {
  for (const align of findAll(document, 'w:vertAlign')) {
    const value = readValue(align);
    const run = align.parent?.parent;
    if (!isElement(run ?? null) || (value !== 'superscript' && value !== 'subscript')) continue;
    if (!run || !isElement(run) || run.name !== 'w:r' || findChild(run, 'w:footnoteReference')) continue;
    for (const words of findAll(run, 'w:t')) {
      const text = DomUtils.textContent(words);
      const written = writeRaised(text, value === 'superscript' ? 'raised' : 'lowered');
      if (written !== text) setWords(words, written);
    }
  }
}
