import type { Group } from '../ask/exact.ts';
import type { SearchDocument } from '../index/document.ts';
import { countSpans, listExcerpts, markText, type Excerpt } from '../ask/excerpt.ts';
import type { IndexReader } from '../ask/index-reader.ts';
import { isName } from '../ask/score.ts';
import { make, makeMarked } from './elements.ts';

export const step = 10;

export interface ShownGroup {
  element: HTMLElement;
  /** How many of its hits are shown. */
  count(): number;
}

/** One group of hits with its heading: as many as the reader had asked for, further ones in steps of ten, each when asked for. */
export async function makeGroup(
  index: IndexReader,
  group: Group,
  options: { kind: 'exact' | 'related'; shown: number; isFirst: boolean; changed: () => void },
): Promise<ShownGroup> {
  const { kind, isFirst, changed } = options;
  const list = make('ol', { class: 'hits' });
  const more = make('button', { type: 'button', class: 'more' });
  let shown = 0;
  const showMore = async (by: number): Promise<void> => {
    const part = group.hits.slice(shown, shown + by);
    const documents = await Promise.all(part.map(({ id }) => index.read(id)));
    const isLarge = (at: number, each: SearchDocument): boolean =>
      isFirst && shown + at === 0 && isNamed(group, each);
    list.append(...documents.map((each, at) => makeHit(each, group.phrases, kind, isLarge(at, each))));
    shown += part.length;
    const left = group.hits.length - shown;
    more.textContent = `再看 ${Math.min(step, left)} 条，还有 ${left} 条`;
    more.hidden = left <= 0;
  };
  await showMore(Math.max(step, options.shown));
  more.addEventListener('click', () => {
    const next = list.children.length;
    more.disabled = true;
    showMore(step)
      .then(() => {
        list.children[next]?.querySelector('a')?.focus();
        changed();
      })
      .catch(() => (more.textContent = '没有取到，再点一次'))
      .finally(() => (more.disabled = false));
  });
  const heading = make(
    'h2',
    {},
    group.label,
    ' ',
    make('span', { class: 'count' }, `${group.hits.length} 条`),
  );
  return { element: make('section', { class: 'hit-group' }, heading, list, more), count: () => shown };
}

/** The first hit is shown large where it is the thing that was named, or the number that was asked for. */
function isNamed({ hits, phrases }: Group, { figure }: SearchDocument): boolean {
  return (figure !== undefined && phrases.length > 0) || (hits[0]?.score ?? 0) > isName;
}

function makeHit(
  document: SearchDocument,
  phrases: readonly string[],
  kind: 'exact' | 'related',
  isLarge: boolean,
): HTMLElement {
  const [excerpt] = listExcerpts(document, phrases, 1);
  const times = countSpans(document, phrases);
  const { figure, title, label } = document;
  const facts = [...document.facts.slice(isLarge && figure ? 1 : 0), ...(times > 1 ? [`${times} 处`] : [])];
  const address = linkTo(document, phrases, times > 0 ? excerpt?.anchor : undefined);
  return make(
    'li',
    { 'data-result': kind, class: isLarge ? 'best' : undefined },
    make('span', { class: 'badge' }, label),
    make('h3', {}, make('a', { href: address }, ...makeMarked(markText(title, phrases)))),
    isLarge && figure ? makeQuantity(figure) : undefined,
    make('p', { class: 'facts' }, ...facts.map((fact) => make('span', {}, fact))),
    excerpt && !isQuantity(excerpt, figure) ? makeExcerpt(excerpt) : undefined,
  );
}

/** The page of a number begins with it. */
function isQuantity({ pieces }: Excerpt, figure: SearchDocument['figure']): boolean {
  return pieces.map(({ text }) => text).join('') === figure?.quantity;
}

/** The number, and a button that takes it along with its name, place, time and source. */
function makeQuantity({ quantity, line }: { quantity: string; line: string }): HTMLElement {
  const copy = make('button', { type: 'button', class: 'button', title: line }, '复制');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(line).then(
      () => {
        copy.dataset['copied'] = '';
      },
      // Where the browser refuses, the line is there to be selected.
      () => {
        copy.replaceWith(make('span', {}, line));
      },
    );
  });
  return make('p', { class: 'quantity' }, quantity, ' ', copy);
}

function makeExcerpt({ heading, pieces }: Excerpt): HTMLElement {
  const where = heading === undefined ? undefined : make('span', { class: 'where' }, heading);
  return make('p', { class: 'excerpt' }, where, ...makeMarked(pieces));
}

/** The page, with what is to be marked on it; without script the heading is where it lands. */
function linkTo({ address }: SearchDocument, phrases: readonly string[], anchor: string | undefined): string {
  const marks = new URLSearchParams(phrases.map((phrase) => ['mark', phrase])).toString();
  const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  return `${encodeURI(import.meta.env.BASE_URL)}${address.slice(1)}${marks === '' ? '' : `?${marks}`}${hash}`;
}
