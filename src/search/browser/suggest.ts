import type { NameTable } from '../index/name-table.ts';
import { openIndexFolder, preloadEngine } from './index-folder.ts';
import { make } from './elements.ts';
import { Listbox } from './listbox.ts';
import { forgetSearches } from './recent.ts';
import { listSuggestions } from './suggestion-list.ts';

const known = new WeakSet<HTMLInputElement>();
let table: NameTable | undefined;

/** Makes a box suggest while the reader types. */
export function suggestIn(box: HTMLInputElement): void {
  const form = box.form;
  const panel = form?.querySelector<HTMLElement>('.suggestions');
  const list = panel?.querySelector('ul');
  const forget = panel?.querySelector<HTMLElement>('[data-forget]');
  if (known.has(box) || !form || !panel || !list || !forget) return;
  known.add(box);
  const listbox = new Listbox(box, panel, list);
  const show = (): void => {
    forget.hidden = box.value.trim() !== '';
    listbox.show(listSuggestions(table, box.value));
  };
  watchTyping(box, listbox, show);
  watchPasting(box);
  form.addEventListener('submit', () => {
    listbox.close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) listbox.close();
  });
  // A press on the list must not take the focus from the box.
  panel.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option) follow(option);
  });
  forget.addEventListener('click', () => {
    forgetSearches();
    show();
  });
  box.addEventListener('focus', () => {
    makeRoom(form);
  });
  makeRoom(form);
  void loadNames().then(() => {
    if (document.activeElement === box) show();
  });
}

/** The keyboard of a phone takes the lower half of the screen: a box that stands low goes up, so that its list has room. */
function makeRoom(form: HTMLFormElement): void {
  const isPhone = matchMedia('(max-width: 44rem) and (pointer: coarse)').matches;
  if (isPhone && form.getBoundingClientRect().top > innerHeight / 5) form.scrollIntoView({ block: 'start' });
}

/** While an input method composes, no key means anything but itself. */
function watchTyping(box: HTMLInputElement, listbox: Listbox, show: () => void): void {
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  box.addEventListener('compositionend', show);
  box.addEventListener('click', show);
  box.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing || key === 'Process') {
      if (key === 'Enter') event.preventDefault();
    } else if (key === 'Escape' && listbox.isOpen) {
      // Else the browser empties the box as well; the second Escape does.
      event.preventDefault();
      listbox.close();
    } else if (key === 'Enter' && listbox.isOpen && listbox.option) {
      event.preventDefault();
      follow(listbox.option);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!listbox.isOpen) show();
      listbox.move(key === 'ArrowDown' ? 1 : -1);
    }
  });
}

/** The browser cuts what is pasted without a word. */
function watchPasting(box: HTMLInputElement): void {
  box.addEventListener('paste', (event) => {
    const { value, selectionStart, selectionEnd, maxLength } = box;
    const room = maxLength - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
    const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (pasted.length <= room) return;
    const told = make('p', { class: 'notice', role: 'status' });
    document.body.append(told);
    told.textContent = `检索框最多放 ${maxLength} 字，后面的 ${pasted.length - room} 字没有放进来。`;
    box.addEventListener(
      'blur',
      () => {
        told.remove();
      },
      { once: true },
    );
  });
}

function follow(option: HTMLElement): void {
  location.assign(option.dataset['address'] ?? '');
}

/** Without the names the box still is a plain form. */
async function loadNames(): Promise<void> {
  try {
    const folder = await openIndexFolder();
    preloadEngine(folder);
    table ??= (await folder.read('names.bin')) as NameTable;
  } catch {
    table = undefined;
  }
}
