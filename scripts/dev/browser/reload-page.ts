import { keepPlace } from './keep-place.ts';

/** How long a page that is being left waits before it asks for itself after all, in milliseconds: a download or a link to a
 *  mail program looks like leaving, and the page stays. */
const patience = 10_000;

let isLeaving = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
});

/** Asks for the page again, at the reader's place. A page that the reader is just leaving does not: it would take back the link
 *  that was followed, and the page to which it leads is made of what is there by then. */
export function reloadPage(): void {
  if (!isLeaving) {
    keepPlace();
    location.reload();
    return;
  }
  setTimeout(() => {
    isLeaving = false;
    reloadPage();
  }, patience);
}

/** Reloads in the place of Vite, which waits for a listener before it does so by itself: what this gives never settles. */
export function reloadOnCall(): unknown {
  reloadPage();
  return new Promise(() => undefined);
}
