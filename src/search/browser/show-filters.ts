import { filterKeys, filterLabels, type FilterKey } from '../terms/filter-keys.ts';
import type { Choice, Facets } from '../ask/facets.ts';
import { formatQuery, isNarrowed, type Query } from '../ask/query.ts';
import { findPart, make } from './elements.ts';

/** How many values are shown at once; the tree of regions makes sense only as a whole. */
const shown = { region: 24, collection: 20 } as const;
const shortList = 8;

/** The ways to narrow the answer, with the number of hits beside each, and a chip for each that was chosen. All of them
 *  are links: they can be shared, opened beside, and taken back. */
export function showFilters(facets: Facets, query: Query, ids: readonly string[]): void {
  const groups = filterKeys.flatMap((key) => {
    const passes = facets.matcher(query, key);
    const choices = facets.listChoices(key, query, ids.filter(passes));
    const isOpen = choices.length > 1 || choices.some(({ isChosen }) => isChosen);
    return isOpen ? [makeFilter(key, query, choices)] : [];
  });
  findPart('filter-list').replaceChildren(...groups);
  findPart('filters').hidden = groups.length === 0;
  if (matchMedia('(min-width: 60rem)').matches) findPart('filter-box').setAttribute('open', '');
  const years = findPart('years');
  for (const name of ['yearFrom', 'yearTo'] as const)
    (years.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement).value = query[name];
  findPart('chips').replaceChildren(...makeChips(facets, query));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-sort]')) {
    const sort = link.dataset['sort'] === 'date' ? 'date' : 'relevance';
    link.href = addressOf({ ...query, sort });
    if (query.sort === sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function makeFilter(key: FilterKey, query: Query, choices: readonly Choice[]): HTMLElement {
  const links = choices.map((choice) => makeChoice(key, query, choice));
  const most = key === 'region' || key === 'collection' ? shown[key] : shortList;
  const rest = links.slice(most);
  return make(
    'details',
    {
      class: 'filter',
      ...(choices.some(({ isChosen }) => isChosen) || key === 'collection' || key === 'region'
        ? { open: '' }
        : {}),
    },
    make('summary', {}, filterLabels[key]),
    make('ul', { class: 'choices' }, ...links.slice(0, most)),
    rest.length === 0
      ? undefined
      : make(
          'details',
          {},
          make('summary', {}, `其余 ${rest.length} 项`),
          make('ul', { class: 'choices' }, ...rest),
        ),
  );
}

function makeChoice(
  key: FilterKey,
  query: Query,
  { value, label, depth, count, isChosen }: Choice,
): HTMLElement {
  const chosen = query.filters[key] ?? [];
  const next = isChosen ? chosen.filter((other) => other !== value) : [...chosen, value];
  const attributes = {
    href: addressOf(choose(query, key, next)),
    'aria-current': isChosen ? 'true' : undefined,
  };
  return make(
    'li',
    { 'data-depth': String(depth) },
    make('a', attributes, make('span', {}, label), ' ', make('span', { class: 'count' }, String(count))),
  );
}

function makeChips(facets: Facets, query: Query): HTMLElement[] {
  if (!isNarrowed(query)) return [];
  const chips = filterKeys.flatMap((key) =>
    (query.filters[key] ?? []).map((value) => {
      const others = query.filters[key]?.filter((other) => other !== value) ?? [];
      return makeChip(facets.labelOf(key, value), choose(query, key, others));
    }),
  );
  const { yearFrom, yearTo } = query;
  if (yearFrom !== '' || yearTo !== '')
    chips.push(makeChip(`${yearFrom}—${yearTo}年`, { ...query, yearFrom: '', yearTo: '' }));
  const clear = make(
    'a',
    { href: addressOf({ ...query, filters: {}, yearFrom: '', yearTo: '' }) },
    '全部清除',
  );
  return [...chips, clear];
}

function makeChip(label: string, without: Query): HTMLElement {
  const cross = make('span', { 'aria-hidden': 'true' }, '×');
  return make('a', { href: addressOf(without), 'aria-label': `去掉条件：${label}` }, label, ' ', cross);
}

function choose(query: Query, key: FilterKey, values: readonly string[]): Query {
  return { ...query, filters: { ...query.filters, [key]: values } };
}

function addressOf(query: Query): string {
  const asked = formatQuery(query);
  return asked === '' ? location.pathname : `?${asked}`;
}
