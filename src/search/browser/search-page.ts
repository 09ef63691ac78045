import { findAnswer, type Answer } from '../ask/answer.ts';
import type { IndexReader } from '../ask/index-reader.ts';
import { countHits, listShownGroups, narrowAnswer } from '../ask/narrow.ts';
import { isNarrowed, parseQuery, type Query } from '../ask/query.ts';
import { focusQuietly, returnToPlace } from '../../reading/return.ts';
import { findPart } from './elements.ts';
import { watchAddress, type Way } from './follow.ts';
import { keepFocus } from './keep-focus.ts';
import { openIndex } from './pagefind-reader.ts';
import { rememberSearch } from './recent.ts';
import { makeGroup, step, type ShownGroup } from './show-hits.ts';
import { showState } from './show-state.ts';

let opened: Promise<IndexReader> | undefined;
let turns = 0;

/** The search page: its address is its state, so every step can be shared and taken back. */
export function startSearchPage(): void {
  watchAddress((way) => void run(way));
  findPart('retry').addEventListener('click', () => void run('form'));
  void run('opened');
}

async function run(way: Way): Promise<void> {
  const turn = ++turns;
  const query = parseQuery(location.search);
  fillBoxes(query, way);
  if (query.text === '' && !isNarrowed(query)) {
    showState({ state: 'idle' });
    return;
  }
  showState({ state: 'loading' });
  const wasOpen = opened !== undefined;
  try {
    await answerQuery(query, way, () => turn === turns);
  } catch {
    opened = undefined;
    if (turn !== turns) return;
    // A page left open while the site was published anew asks for files that are gone: one fresh start is made for it.
    if (wasOpen) void run(way);
    else showState({ state: 'error' });
  }
}

/** The boxes show what is asked, and are the reader's from then on: an answer may come while the next question is being written,
 *  and this script itself after the first words. */
function fillBoxes(query: Query, way: Way): void {
  const isWriting = (box: HTMLInputElement): boolean =>
    way === 'opened' && box === document.activeElement && box.value !== '';
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-form] input'))
    if (!isWriting(box)) box.value = query.text;
  for (const box of findPart('years').querySelectorAll('input'))
    box.value = box.name === 'yearFrom' ? query.yearFrom : query.yearTo;
}

async function answerQuery(query: Query, way: Way, isCurrent: () => boolean): Promise<void> {
  const index = await (opened ??= openIndex());
  const [answer, narrowing] = await Promise.all([
    findAnswer({ index, sort: query.sort }, query.text),
    // What narrows is loaded before the answer where it was asked for, else behind it.
    isNarrowed(query) ? openNarrowing(index) : undefined,
  ]);
  const narrowed = narrowAnswer(answer, query, narrowing?.facets);
  const groups = await makeGroups(index, narrowed, query);
  if (!isCurrent()) return;
  const returnFocus = keepFocus();
  findPart('results').replaceChildren(...groups.map(({ element }) => element));
  showState({ state: 'done', query, answer: narrowed, hidden: countHits(answer) - countHits(narrowed) });
  narrowing?.showNarrowing(narrowing.facets, query, answer);
  placeReader(way);
  returnFocus();
  rememberSearch(query.text);
  if (narrowing) return;
  const { showNarrowing, facets } = await openNarrowing(index);
  if (isCurrent()) showNarrowing(facets, query, answer);
  returnFocus();
}

async function openNarrowing(index: IndexReader) {
  const [{ showNarrowing, openFacets }] = await Promise.all([
    import('./show-filters.ts'),
    index.readFacets(),
  ]);
  return { showNarrowing, facets: await openFacets(index) };
}

async function makeGroups(index: IndexReader, answer: Answer, { shown }: Query): Promise<ShownGroup[]> {
  const groups: ShownGroup[] = [];
  const changed = (): void => {
    noteShown(groups);
  };
  for (const [at, group] of listShownGroups(answer).entries()) {
    const kind = group === answer.exact ? 'exact' : 'related';
    groups.push(
      await makeGroup(index, group, { kind, shown: shown[at] ?? step, isFirst: at === 0, changed }),
    );
  }
  return groups;
}

/** The address says how much of the lists is shown, so that coming back finds them as long as they were. */
function noteShown(groups: readonly ShownGroup[]): void {
  const address = new URL(location.href);
  address.searchParams.delete('shown');
  for (const group of groups) address.searchParams.append('shown', String(group.count()));
  history.replaceState(history.state, '', address);
}

/** Back where the reader was; after other words at the results, so that a phone's keyboard goes and Tab leads to the first hit;
 *  after a choice not below the end of a list that has become short. */
function placeReader(way: Way): void {
  if (way === 'opened' || way === 'history') returnToPlace();
  else if (way === 'form') {
    focusQuietly('[data-results]');
    scrollTo({ top: 0, behavior: 'instant' });
  } else if (findPart('results').getBoundingClientRect().top < 0)
    findPart('result-count').scrollIntoView({ behavior: 'instant' });
}
