import { make } from '../../../src/search/browser/elements.ts';
import type { OpenForm } from '../open-form.ts';
import { makeEntryForm } from './entry-form.ts';
import { watchForm } from './form-view.ts';
import { inTurn } from './in-turn.ts';
import { makeAlert, makeButton } from './parts.ts';
import { Answered, ask } from './session.ts';
import { tellThere } from './tell.ts';
import { showUndo } from './undo.ts';
import { guardUnsaved } from './unsaved.ts';

/** A new entry: first its collection, then its form. */
export async function showNew(view: HTMLElement, collection: string): Promise<void> {
  document.title = '新建 · 编辑台';
  if (collection !== '') {
    const open = await ask('blank', { collection });
    if (view.isConnected) drawBlank(view, open);
    return;
  }
  const { collections } = await ask('home');
  const cards = collections.map(({ name, label, about }) =>
    make('li', {}, make('a', { href: `#new/${name}` }, make('b', {}, label), make('span', {}, about))),
  );
  view.append(make('h1', {}, '新建什么？'), make('ul', { class: 'desk-cards' }, ...cards));
}

function drawBlank(view: HTMLElement, open: OpenForm): void {
  const form = makeEntryForm(open);
  const notice = make('div', {});
  const id = makeId(open.collection, () => titleIn(form.readAll().data));
  document.title = `新建${open.label} · 编辑台`;
  const isTouched = (): boolean => {
    const { set, remove, body } = form.listChanges();
    return Object.keys(set).length + remove.length > 0 || body !== undefined;
  };
  const save = inTurn(async () => {
    await id.propose();
    button.disabled = true;
    // What were written now would be in no file.
    form.element.inert = true;
    try {
      const made = await ask('create', {
        collection: open.collection,
        id: id.input.value.trim(),
        ...form.readAll(),
      });
      guardUnsaved(() => false);
      tellThere('建好了。没写完的以后接着写；问题写在各项下面。');
      void showUndo();
      location.hash = `#edit/${made.file?.path ?? ''}`;
    } catch (error) {
      if (!(error instanceof Answered)) throw error;
      notice.replaceChildren(makeAlert(error.message));
      if (error.more['key'] === 'id') id.input.focus();
      else notice.querySelector<HTMLElement>('[role=alert]')?.focus();
    } finally {
      button.disabled = false;
      form.element.inert = false;
    }
  });
  const button = makeButton('建好，存成文件', save, 'main');
  view.append(
    make('header', { class: 'desk-title' }, make('p', {}, '新建'), make('h1', {}, open.label)),
    notice,
    form.element,
    id.element,
    make(
      'div',
      { class: 'desk-foot' },
      button,
      make('span', { class: 'desk-hint' }, '没写完也可以先存，检查会说还差什么。'),
    ),
  );
  form.findPart('title')?.addEventListener('focusout', () => void id.propose());
  form.findPart('name')?.addEventListener('focusout', () => void id.propose());
  guardUnsaved(isTouched);
  watchForm(
    view,
    () => undefined,
    () => void save(),
  );
}

function titleIn(data: Readonly<Record<string, unknown>>): string {
  const name = data['title'] ?? data['name'];
  return typeof name === 'string' ? name : '';
}

/** The id: proposed by the sounds of the title until somebody writes one. */
function makeId(
  collection: string,
  readTitle: () => string,
): { element: HTMLElement; input: HTMLInputElement; propose(): Promise<void> } {
  const input = make('input', {
    type: 'text',
    id: 'desk-new-id',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'desk-new-hint',
  });
  let proposed = '';
  const propose = async (): Promise<void> => {
    const title = readTitle();
    if (title === '' || input.value.trim() !== proposed) return;
    const { id } = await ask('id', { collection, title });
    // Somebody may have written one meanwhile.
    if (input.value.trim() === proposed) put(input, id);
    proposed = id;
  };
  const element = make(
    'div',
    { class: 'desk-field' },
    make(
      'p',
      { class: 'desk-label' },
      make('label', { for: 'desk-new-id' }, '编号'),
      make('span', { class: 'desk-must' }, '必填'),
    ),
    make(
      'p',
      { class: 'desk-hint', id: 'desk-new-hint' },
      '也就是文件名和网址，以后不再改。写了标题就会按拼音替你起一个；只用小写字母、数字和连字符。',
    ),
    input,
  );
  return { element, input, propose };
}

/** Whoever stands in the field already writes over what is put there, and not behind it. */
function put(input: HTMLInputElement, text: string): void {
  input.value = text;
  if (document.activeElement === input) input.select();
}
