import { findPart } from '../../../src/search/browser/elements.ts';

/** Says a sentence at the top of the page; it is read out too. */
export function tell(sentence: string): void {
  const said = findPart('said');
  said.textContent = '';
  // A live region speaks of what changes after it was empty.
  requestAnimationFrame(() => {
    said.textContent = sentence;
  });
}
