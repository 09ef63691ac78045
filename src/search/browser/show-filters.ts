import { filterKeys, filterLabels, type FilterKey } from '../terms/filter-keys.ts';
import type { Answer } from '../ask/answer.ts';
import type { Choice, Facets } from '../ask/facets.ts';
import { listCounted } from '../ask/narrow.ts';
import { formatQuery, type Query } from '../ask/query.ts';
import { findPart, make } from './elements.ts';

export { openFacets } from '../ask/facets.ts';

/** How many values are shown at once; the tree of regions makes sense only as a whole. */
const mostRegions = 24;
const shortList = 6;

/** Open from the start; the others when they are asked for, or hold something chosen. */
const openKeys: readonly FilterKey[] = ['region', 'person', 'organization'];

/** The ways to narrow the answer, with the number of hits beside each: tabs for the kinds of entries, lists for the rest, and a
 *  chip for each that was chosen. All of them are links: they can be shared, opened beside, and taken back. */
export function showNarrowing(facets: Facets, query: Query, answer: Answer): void {
  const ids = listCounted(answer);
  const listCandidates = (key: FilterKey): string[] => ids.filter(facets.matcher(query, key));
  const count = (key: FilterKey): Choice[] => facets.listChoices(key, query, listCandidates(key));
  showTabs(query, count('collection'), listCandidates('collection').length);
  const years = makeLists('year', query, count('year'));
  findPart('year-list').replaceChildren(...years);
  const groups = filterKeys
    .filter((key) => key !== 'collection' && key !== 'year')
    .flatMap((key) => makeFilter(key, query, count(key)));
  findPart('filter-list').replaceChildren(...groups);
  findPart('chips').replaceChildren(...makeChips(facets, query));
  showSorts(query);
}

function showTabs(query: Query, choices: readonly Choice[], all: number): void {
  const chosen = query.filters.collection ?? [];
  const tabs = choices.map(({ value, label, count, isChosen }) =>
    makeLink(choose(query, 'collection', isChosen && chosen.length === 1 ? [] : [value]), {
      id: `collection ${value}`,
      isChosen,
      label,
      count,
    }),
  );
  const everything = { id: 'collection', isChosen: chosen.length === 0, label: '全部', count: all };
  const strip = findPart('tabs');
  strip.replaceChildren(makeLink(choose(query, 'collection', []), everything), ...tabs);
  const current = strip.querySelector<HTMLElement>('[aria-current]');
  if (current) strip.scrollLeft = current.offsetLeft - strip.clientWidth / 3;
}

function showSorts(query: Query): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-sort]')) {
    const sort = link.dataset['sort'] === 'date' ? 'date' : 'relevance';
    link.href = addressOf({ ...query, sort });
    if (query.sort === sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A filter with one value that all hits carry narrows nothing. */
function isUseful(choices: readonly Choice[]): boolean {
  return choices.length > 1 || choices.some(({ isChosen }) => isChosen);
}

function makeFilter(key: FilterKey, query: Query, choices: readonly Choice[]): HTMLElement[] {
  if (!isUseful(choices)) return [];
  const isOpen = openKeys.includes(key) || choices.some(({ isChosen }) => isChosen);
  const summary = make('summary', {}, filterLabels[key]);
  const lists = makeLists(key, query, choices);
  return [make('details', { class: 'filter', open: isOpen ? '' : undefined }, summary, ...lists)];
}

function makeLists(key: FilterKey, query: Query, choices: readonly Choice[]): HTMLElement[] {
  if (!isUseful(choices)) return [];
  const items = choices.map((choice) => {
    const chosen = query.filters[key] ?? [];
    const { value, depth, isChosen } = choice;
    const next = isChosen ? chosen.filter((other) => other !== value) : [...chosen, value];
    const link = makeLink(choose(query, key, next), { ...choice, id: `${key} ${value}` });
    return make('li', { 'data-depth': String(depth) }, link);
  });
  const most = key === 'region' ? mostRegions : shortList;
  const rest = items.slice(most);
  const list = make('ul', { class: 'choices' }, ...items.slice(0, most));
  if (rest.length === 0) return [list];
  const summary = make('summary', {}, `其余 ${rest.length} 项`);
  return [list, make('details', {}, summary, make('ul', { class: 'choices' }, ...rest))];
}

function makeLink(
  query: Query,
  link: { id: string; isChosen: boolean; label: string; count: number },
): HTMLElement {
  const current = link.isChosen ? 'true' : undefined;
  const attributes = { href: addressOf(query), 'aria-current': current, 'data-choice': link.id };
  const count = make('span', { class: 'count' }, String(link.count));
  return make('a', attributes, make('span', {}, link.label), ' ', count);
}

function makeChips(facets: Facets, query: Query): HTMLElement[] {
  const chips = filterKeys
    // The tabs show it.
    .filter((key) => key !== 'collection')
    .flatMap((key) =>
      (query.filters[key] ?? []).map((value) => {
        const others = query.filters[key]?.filter((other) => other !== value) ?? [];
        return makeChip(facets.labelOf(key, value), choose(query, key, others));
      }),
    );
  const { yearFrom, yearTo } = query;
  if (yearFrom !== '' || yearTo !== '')
    chips.push(makeChip(labelYears(query), { ...query, yearFrom: '', yearTo: '' }));
  if (chips.length === 0) return [];
  const all = addressOf({ ...query, filters: {}, yearFrom: '', yearTo: '' });
  return [...chips, make('a', { href: all, 'data-choice': '' }, '全部清除')];
}

function labelYears({ yearFrom, yearTo }: Query): string {
  if (yearTo === '') return `${yearFrom}年起`;
  return yearFrom === '' ? `到${yearTo}年` : `${yearFrom}—${yearTo}年`;
}

function makeChip(label: string, without: Query): HTMLElement {
  const cross = make('span', { 'aria-hidden': 'true' }, '×');
  const attributes = { href: addressOf(without), 'data-choice': `chip ${label}` };
  return make('a', { ...attributes, 'aria-label': `去掉条件：${label}` }, label, ' ', cross);
}

function choose(query: Query, key: FilterKey, values: readonly string[]): Query {
  return { ...query, filters: { ...query.filters, [key]: values } };
}

function addressOf(query: Query): string {
  const asked = formatQuery(query);
  return asked === '' ? location.pathname : `?${asked}`;
}
