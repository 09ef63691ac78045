import type { FacetTable } from '../index/facet-table.ts';
import { listNumbers } from '../index/facet-table.ts';
import { filterKeys, type FilterKey } from '../terms/filter-keys.ts';
import type { IndexReader } from './index-reader.ts';
import type { Narrowing } from './query.ts';

/** A value that a reader can choose, with the number of hits that carry it. */
export interface Choice {
  value: string;
  label: string;
  depth: number;
  count: number;
  isChosen: boolean;
}

export interface Facets {
  /** Whether a document passes the filters of a query; `except` leaves one of them out. */
  matcher(query: Narrowing, except?: FilterKey): (id: string) => boolean;
  /** The values of one filter among the hits. */
  listChoices(key: FilterKey, query: Narrowing, ids: readonly string[]): Choice[];
  labelOf(key: FilterKey, value: string): string;
}

/** What has an order of its own keeps it: kinds, years. Of others the commonest come first, of regions in each branch of their
 *  tree. */
const inOwnOrder: ReadonlySet<FilterKey> = new Set(['collection', 'year', 'stage', 'spirit']);

/** Opens the table of facets. Documents stand in it by their number in the order of the index. */
export async function openFacets(index: IndexReader): Promise<Facets> {
  const [table, all] = await Promise.all([index.readFacets(), index.find(undefined)]);
  const order = [...all.keys()];
  const members = new Map<string, ReadonlySet<string>>();
  for (const key of filterKeys)
    for (const row of table[key])
      members.set(`${key} ${row.value}`, new Set(listNumbers(row).map((number) => order[number] ?? '')));
  const carries = (key: FilterKey, value: string, id: string): boolean =>
    members.get(`${key} ${value}`)?.has(id) ?? false;
  const matcher: Facets['matcher'] = (query, except) => {
    const tests = filterKeys
      .map((key) => ({ key, values: key === except ? undefined : listWanted(table, key, query) }))
      .filter((test) => test.values !== undefined);
    return (id) => tests.every(({ key, values }) => values?.some((value) => carries(key, value, id)));
  };
  return {
    matcher,
    listChoices: (key, query, ids) => {
      const choices = table[key].flatMap(({ value, label, depth }) => {
        const count = ids.filter((id) => carries(key, value, id)).length;
        const isChosen = query.filters[key]?.includes(value) ?? false;
        return count > 0 || isChosen ? [{ value, label, depth, count, isChosen }] : [];
      });
      return inOwnOrder.has(key) ? choices : orderTree(choices);
    },
    labelOf: (key, value) => table[key].find((row) => row.value === value)?.label ?? value,
  };
}

/** Choices that stand one after another as a tree says them, each with its depth: the same tree, in which of the branches of one
 *  parent the commonest comes first. Where nothing has a depth, all of them by how common they are. */
export function orderTree<T extends { depth: number; count: number }>(choices: readonly T[]): T[] {
  const least = Math.min(...choices.map(({ depth }) => depth));
  const branches: T[][] = [];
  for (const choice of choices)
    if (choice.depth === least || branches.length === 0) branches.push([choice]);
    else branches.at(-1)?.push(choice);
  return branches
    .sort(([left], [right]) => (right?.count ?? 0) - (left?.count ?? 0))
    .flatMap(([root, ...below]) => (root ? [root, ...orderTree(below)] : []));
}

/** The values of which a document must carry one; undefined where the filter is open. Years may be given as a range. */
function listWanted(table: FacetTable, key: FilterKey, query: Narrowing): readonly string[] | undefined {
  const { yearFrom, yearTo, filters } = query;
  const chosen = filters[key]?.length === 0 ? undefined : filters[key];
  if (key !== 'year' || (yearFrom === '' && yearTo === '')) return chosen;
  const years = chosen ?? table.year.map(({ value }) => value);
  const [from, to] = [
    yearFrom === '' ? -Infinity : Number(yearFrom),
    yearTo === '' ? Infinity : Number(yearTo),
  ];
  return years.filter((year) => Number(year) >= from && Number(year) <= to);
}
