import { findAnswer, type Answer } from '../ask/answer.ts';
import type { Group } from '../ask/exact.ts';
import { openFacets, type Facets } from '../ask/facets.ts';
import type { IndexReader } from '../ask/index-reader.ts';
import { isNarrowed, parseQuery, type Query } from '../ask/query.ts';
import { findPart } from './elements.ts';
import { watchAddress } from './follow.ts';
import { openIndex } from './pagefind-reader.ts';
import { rememberSearch } from './recent.ts';
import { showFilters } from './show-filters.ts';
import { makeGroup } from './show-hits.ts';
import { showState } from './show-state.ts';

let opened: Promise<IndexReader> | undefined;
let turns = 0;

/** The search page: its address is its state, so every step can be shared and taken back. */
export function startSearchPage(): void {
  watchAddress(() => void run());
  findPart('retry').addEventListener('click', () => void run());
  void run();
}

async function run(): Promise<void> {
  const turn = ++turns;
  const query = parseQuery(location.search);
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-form] input'))
    box.value = query.text;
  if (query.text === '' && !isNarrowed(query)) {
    showState({ state: 'idle' });
    return;
  }
  showState({ state: 'loading' });
  const wasOpen = opened !== undefined;
  try {
    await answerQuery(query, () => turn === turns);
  } catch {
    opened = undefined;
    if (turn !== turns) return;
    // A page left open while the site was published anew asks for files that are gone: one fresh start is made for it.
    if (wasOpen) void run();
    else showState({ state: 'error' });
  }
}

async function answerQuery(query: Query, isCurrent: () => boolean): Promise<void> {
  const index = await (opened ??= openIndex());
  const [answer, facets] = await Promise.all([
    findAnswer({ index, sort: query.sort }, query.text),
    isNarrowed(query) ? openFacets(index) : undefined,
  ]);
  const narrowed = narrow(answer, query, facets);
  const groups = await Promise.all([
    ...(narrowed.exact.hits.length > 0 ? [makeGroup(index, narrowed.exact, 'exact')] : []),
    ...narrowed.related.map((group) => makeGroup(index, group, 'related')),
  ]);
  if (!isCurrent()) return;
  findPart('results').replaceChildren(...(narrowed.relatedFirst === true ? groups.toReversed() : groups));
  showState({ state: 'done', query, answer: narrowed, hidden: countHits(answer) - countHits(narrowed) });
  rememberSearch(query.text);
  if (countHits(answer) === 0) return;
  const open = facets ?? (await openFacets(index));
  if (isCurrent()) showFilters(open, query, listIds(answer));
}

function narrow(answer: Answer, query: Query, facets: Facets | undefined): Answer {
  if (!facets) return answer;
  const passes = facets.matcher(query);
  const cut = (group: Group): Group => ({ ...group, hits: group.hits.filter(({ id }) => passes(id)) });
  return {
    ...answer,
    exact: cut(answer.exact),
    related: answer.related.map(cut).filter(({ hits }) => hits.length > 0),
  };
}

function countHits({ exact, related }: Answer): number {
  return related.reduce((sum, { hits }) => sum + hits.length, exact.hits.length);
}

/** What the counts beside the filters count: the exact hits, or where there is none, the others. */
function listIds({ exact, related }: Answer): string[] {
  const groups = exact.hits.length > 0 ? [exact] : related;
  return [...new Set(groups.flatMap(({ hits }) => hits.map(({ id }) => id)))];
}
