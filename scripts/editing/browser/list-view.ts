import { writeAddress } from '../../../src/model/address.ts';
import { make } from '../../../src/search/browser/elements.ts';
import type { ListRow } from '../../../src/editing/list-rows.ts';
import { makeButton, makeCodeLink, makeEditLink, makePageLink, makeTag, showDay } from './parts.ts';
import { ask } from './session.ts';

/** What is asked of the list stays while one goes to a form and comes back. */
const question = { query: '', collection: '', only: '', order: '', page: 1 };

/** All entries: search, kinds, drafts, findings. */
export async function showList(view: HTMLElement): Promise<void> {
  document.title = '全部条目 · 编辑台';
  const { collections, contentDir } = await ask('home');
  const list = make('div', { class: 'desk-rows', 'aria-busy': 'true' });
  const count = make('p', { class: 'desk-count', role: 'status' });
  const pages = make('div', { class: 'desk-pages' });
  let asked = 0;
  const draw = async (): Promise<void> => {
    const number = ++asked;
    list.setAttribute('aria-busy', 'true');
    const found = await ask('list', question);
    if (number !== asked) return;
    count.textContent =
      found.total === 0 ? '没有这样的条目。换个字，或者把上面的筛选放宽。' : `${found.total} 条`;
    list.replaceChildren(...found.rows.map((row) => makeRow(row, contentDir)));
    list.setAttribute('aria-busy', 'false');
    pages.replaceChildren(
      ...makePager(found.page, found.pages, (page) => {
        question.page = page;
        void draw().then(() => {
          view.scrollIntoView();
        });
      }),
    );
  };
  const set = (part: Partial<typeof question>): void => {
    Object.assign(question, { page: 1 }, part);
    void draw();
  };
  view.append(make('h1', {}, '全部条目'), makeTools(collections, set), count, list, pages);
  await draw();
}

type Set = (part: Partial<typeof question>) => void;

function makeTools(collections: readonly { name: string; label: string }[], set: Set): HTMLElement {
  const search = make('input', {
    type: 'search',
    id: 'desk-query',
    autocomplete: 'off',
    placeholder: '标题、别名、编号或正文里的字',
  });
  search.value = question.query;
  search.addEventListener('input', (event) => {
    if (!event.isComposing) set({ query: search.value });
  });
  search.addEventListener('compositionend', () => {
    set({ query: search.value });
  });
  const kinds = [{ name: '', label: '全部栏目' }, ...collections];
  const form = make(
    'div',
    { class: 'desk-tools', role: 'search' },
    make('p', { class: 'desk-search' }, make('label', { for: 'desk-query' }, '找'), search),
    makeSelect(
      '栏目',
      kinds.map(({ name, label }) => [name, label]),
      question.collection,
      (collection) => {
        set({ collection });
      },
    ),
    makeSelect(
      '只看',
      [
        ['', '全部'],
        ['drafts', '草稿'],
        ['findings', '有问题的'],
      ],
      question.only,
      (only) => {
        set({ only });
      },
    ),
    makeSelect(
      '次序',
      [
        ['', '最近改动在前'],
        ['findings', '问题多的在前'],
      ],
      question.order,
      (order) => {
        set({ order });
      },
    ),
  );
  return form;
}

function makeSelect(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = make('select', {}, ...options.map(([name, text]) => make('option', { value: name }, text)));
  select.value = value;
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return make('p', {}, make('label', {}, make('span', {}, label), select));
}

function makeRow(row: ListRow, contentDir: string): HTMLElement {
  const { path, title, label, isDraft, errors, warnings, changed, collection, id } = row;
  const address = writeAddress({ collection, id });
  return make(
    'article',
    { class: 'desk-row' },
    make('h2', {}, make('a', { href: `#edit/${path}` }, title)),
    make(
      'p',
      { class: 'desk-about' },
      makeTag(label, 'kind'),
      isDraft ? makeTag('草稿', 'draft') : undefined,
      errors > 0 ? makeTag(`${errors} 个错误`, 'error') : undefined,
      warnings > 0 ? makeTag(`${warnings} 个提醒`, 'warning') : undefined,
      make('span', { class: 'desk-id' }, id),
      changed === '' ? undefined : make('time', { datetime: changed }, showDay(changed)),
    ),
    make(
      'p',
      { class: 'desk-deeds' },
      makePageLink(address, title),
      makeCodeLink(`${contentDir}/${path}`, 1, title),
      makeEditLink(path, title),
    ),
  );
}

function makePager(page: number, pages: number, go: (page: number) => void): HTMLElement[] {
  if (pages < 2) return [];
  const before = makeButton(
    '前一页',
    () => {
      go(page - 1);
    },
    'quiet',
  );
  const after = makeButton(
    '后一页',
    () => {
      go(page + 1);
    },
    'quiet',
  );
  before.disabled = page === 1;
  after.disabled = page === pages;
  return [before, make('span', {}, `第 ${page} 页，共 ${pages} 页`), after];
}
