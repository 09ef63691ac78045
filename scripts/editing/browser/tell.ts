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

let later = '';

/** Says it in the view that comes next. */
export function tellThere(sentence: string): void {
  later = sentence;
}

/** A new view: what was said in the one before goes, what was kept for it is said. */
export function turnPage(): void {
  tell(later);
  later = '';
}
