import { findAnswer } from '../ask/answer.ts';
import { openFacets } from '../ask/facets.ts';
import type { IndexReader } from '../ask/index-reader.ts';
import { countHits, listCounted, listShownGroups, narrowAnswer } from '../ask/narrow.ts';
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
  const narrowed = narrowAnswer(answer, query, facets);
  const groups = await Promise.all(
    listShownGroups(narrowed).map((group) =>
      makeGroup(index, group, group === narrowed.exact ? 'exact' : 'related'),
    ),
  );
  if (!isCurrent()) return;
  findPart('results').replaceChildren(...groups);
  showState({ state: 'done', query, answer: narrowed, hidden: countHits(answer) - countHits(narrowed) });
  rememberSearch(query.text);
  if (countHits(answer) === 0) return;
  const open = facets ?? (await openFacets(index));
  if (isCurrent()) showFilters(open, query, listCounted(answer));
}
