import { offerForms } from './cite.ts';
import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { offerMenu } from './menu.ts';
import { rememberPlace } from './place.ts';
import { offerReadAloud } from './read-aloud.ts';
import { offerReturn } from './return.ts';
import { followScrolling } from './scroll-ways.ts';

/** Everything a page does for its reader beyond being read. Each part serves what it finds and leaves a page without it
 *  alone. */
useTools();
offerMenu();
openSettings();
followContents();
offerCopies();
offerForms();
rememberPlace();
offerReadAloud();
followScrolling();
offerReturn();

/** The styles of what only scripts show; until now the page has fetched them without waiting for them. */
function useTools(): void {
  document.querySelector<HTMLLinkElement>('link[data-tools]')?.setAttribute('media', 'screen');
}

/** The sheet behind 大字 is fetched when it is first asked for. */
function openSettings(): void {
  const button = document.querySelector<HTMLElement>('[data-settings]');
  button?.addEventListener('click', () => {
    void import('./settings-sheet.ts').then(({ toggleSettings }) => {
      toggleSettings(button);
    });
  });
}
