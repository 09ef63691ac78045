import type { PageFindings } from '../shown-finding.ts';
import { drawBar } from './draw-bar.ts';
import { keepPlace, returnToPlace } from './keep-place.ts';

/** The script of every page of a preview: it shows what the rules say of the page, and keeps the reader's place when the page
 *  asks for itself again. */
const base = import.meta.env.BASE_URL;
const host = document.createElement('aside');
host.setAttribute('aria-label', '检查');
host.dataset['preview'] = '';
document.body.append(host);

returnToPlace();
import.meta.hot?.on('vite:beforeFullReload', keepPlace);
import.meta.hot?.on('preview:findings', () => void show());
void show();

async function show(): Promise<void> {
  const at = `/${location.pathname.slice(base.length)}`;
  const answer = await fetch(`${base}_dev/findings.json?${new URLSearchParams({ at }).toString()}`);
  // The page itself says what is wrong where it stands in the place of another.
  if (answer.ok && !('previewStopped' in document.body.dataset))
    drawBar(host, (await answer.json()) as PageFindings, base);
  document.documentElement.dataset['previewState'] = 'shown';
}
