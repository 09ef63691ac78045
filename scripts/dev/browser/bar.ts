import type { PageFindings } from '../shown-finding.ts';
import { drawBar } from './draw-bar.ts';
import { returnToPlace } from './keep-place.ts';
import { reloadOnCall, reloadPage } from './reload-page.ts';

/** The script of every page of a preview: it shows what the rules say of the page, and keeps the reader's place when the page
 *  asks for itself again. */
const base = import.meta.env.BASE_URL;
const round = Number(document.querySelector<HTMLElement>('[data-preview-round]')?.dataset['previewRound']);
const host = document.createElement('aside');
host.setAttribute('aria-label', '检查');
host.dataset['preview'] = '';
document.body.append(host);

returnToPlace();
import.meta.hot?.on('vite:beforeFullReload', reloadOnCall);
import.meta.hot?.on('preview:findings', () => void show());
// A call that comes after the answer to this and before the line is open is not heard, so it is asked once more then.
import.meta.hot?.on('vite:ws:connect', () => void show());
void show();

async function show(): Promise<void> {
  const at = `/${location.pathname.slice(base.length)}`;
  const answer = await fetch(`${base}_dev/findings.json?${new URLSearchParams({ at }).toString()}`);
  if (answer.ok) {
    const found = (await answer.json()) as PageFindings & { round: number };
    // Something was saved while this page was on its way.
    if (found.round > round) {
      reloadPage();
      return;
    }
    // The page itself says what is wrong where it stands in the place of another.
    if (!('previewStopped' in document.body.dataset)) drawBar(host, found, base);
  }
  document.documentElement.dataset['previewState'] = 'shown';
}
