import { focusQuietly } from '../../reading/return.ts';

/** What is shown anew takes the focus with it. Says what to do then: the same choice gets it again, and where that is gone, the
 *  results. */
export function keepFocus(): () => void {
  const choice = document.activeElement?.getAttribute('data-choice');
  return () => {
    if (typeof choice !== 'string' || document.activeElement !== document.body) return;
    focusQuietly(`[data-choice="${CSS.escape(choice)}"]`);
    if (document.activeElement === document.body) focusQuietly('[data-results]');
  };
}
