import { findPart, make } from '../../../src/search/browser/elements.ts';
import { showCheck } from './check-view.ts';
import { showCommit } from './commit-view.ts';
import { showFixes } from './fix-view.ts';
import { showForm } from './form-view.ts';
import { showImport } from './import-view.ts';
import { showList } from './list-view.ts';
import { showNew } from './new-view.ts';
import { makeAlert } from './parts.ts';
import { mayLeave, stay } from './unsaved.ts';
import { tell, turnPage } from './tell.ts';
import { showUndo } from './undo.ts';

/** A view draws itself into the page; `rest` is what stands in the address behind its name. */
type View = (main: HTMLElement, rest: string) => Promise<void>;

const views: Readonly<Record<string, View>> = {
  ...{ list: showList, new: showNew, import: showImport, edit: showForm },
  ...{ fix: showFixes, check: showCheck, commit: showCommit },
};

const main = findPart('main');
let shown = '';

/** Draws the view that the address names: `#edit/stories/lv-jinxiang.md`. */
async function show(): Promise<void> {
  const hash = decodeURI(location.hash.slice(1)) || 'list';
  if (hash === 'desk' || hash === shown) return;
  if (!mayLeave()) {
    history.replaceState(null, '', `#${encodeURI(shown)}`);
    return;
  }
  const isFirst = shown === '';
  shown = hash;
  stay();
  turnPage();
  const [name = '', ...rest] = hash.split('/');
  markPlace(name);
  document.documentElement.dataset['deskState'] = 'drawing';
  const own = make('div', { class: 'desk-view' });
  main.replaceChildren(own);
  try {
    await (views[name] ?? showList)(own, rest.join('/'));
  } catch (error) {
    own.append(makeAlert(error instanceof Error ? error.message : String(error)));
  }
  document.documentElement.dataset['deskState'] = 'shown';
  if (isFirst) return;
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

function markPlace(name: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.desk-nav a')) {
    const isHere = link.hash === `#${name}`;
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

addEventListener('hashchange', () => void show());
// What is shown is not what is there any more.
addEventListener('desk:changed', () => {
  shown = '';
  void show();
});
findPart('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
// A file that is dropped beside its zone would else take the place of the page, and of what was not saved.
for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => {
    event.preventDefault();
  });
// What a view has not caught: the server has gone, most of all.
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof Error) tell(reason.message);
});
void showUndo();
void show();
