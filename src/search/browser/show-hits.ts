import type { Group } from '../ask/exact.ts';
import type { SearchDocument } from '../index/document.ts';
import { countSpans, listExcerpts, markText, type Excerpt } from '../ask/excerpt.ts';
import type { IndexReader } from '../ask/index-reader.ts';
import { make, makeMarked } from './elements.ts';

export const step = 10;

/** One group of hits with its heading; further hits come in steps of ten, each when asked for. */
export async function makeGroup(
  index: IndexReader,
  group: Group,
  kind: 'exact' | 'related',
): Promise<HTMLElement> {
  const list = make('ol', { class: 'hits' });
  const section = make(
    'section',
    { class: 'hit-group' },
    make('h2', {}, group.label, ' ', make('span', { class: 'count' }, `${group.hits.length} 篇`)),
    list,
  );
  let shown = 0;
  const more = make('button', { type: 'button', class: 'more' });
  const showMore = async (): Promise<void> => {
    const part = group.hits.slice(shown, shown + step);
    const documents = await Promise.all(part.map(({ id }) => index.read(id)));
    list.append(...documents.map((document) => makeHit(document, group.phrases, kind)));
    shown += part.length;
    const left = group.hits.length - shown;
    more.textContent = `再看 ${Math.min(step, left)} 篇，还有 ${left} 篇`;
    more.hidden = left <= 0;
  };
  await showMore();
  more.addEventListener('click', () => {
    const next = list.children.length;
    more.disabled = true;
    showMore()
      .then(() => list.children[next]?.querySelector('a')?.focus())
      .catch(() => (more.textContent = '没有取到，再点一次'))
      .finally(() => (more.disabled = false));
  });
  section.append(more);
  return section;
}

function makeHit(
  document: SearchDocument,
  phrases: readonly string[],
  kind: 'exact' | 'related',
): HTMLElement {
  const excerpts = listExcerpts(document, phrases);
  const times = countSpans(document, phrases);
  const facts = [document.label, ...document.facts, ...(times > 1 ? [`${times} 处`] : [])];
  return make(
    'li',
    { 'data-result': kind },
    make(
      'h3',
      {},
      make(
        'a',
        { href: linkTo(document, phrases, times > 0 ? excerpts[0]?.anchor : undefined) },
        ...makeMarked(markText(document.title, phrases)),
      ),
    ),
    make('p', { class: 'soft' }, facts.join(' · ')),
    ...excerpts.map(makeExcerpt),
  );
}

function makeExcerpt({ heading, pieces }: Excerpt): HTMLElement {
  const where = heading === undefined ? undefined : make('span', { class: 'where' }, heading);
  return make('p', { class: 'excerpt' }, where, ...makeMarked(pieces));
}

/** The page, with what is to be marked on it; without script the heading is where it lands. */
function linkTo({ address }: SearchDocument, phrases: readonly string[], anchor: string | undefined): string {
  const marks = new URLSearchParams(phrases.map((phrase) => ['mark', phrase])).toString();
  const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  return `${import.meta.env.BASE_URL}${address.slice(1)}${marks === '' ? '' : `?${marks}`}${hash}`;
}
