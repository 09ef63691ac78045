import { titleOf, type Entry } from '../../library/entry.ts';
import { labelYear, unknownYear } from '../../library/facets.ts';
import type { Library } from '../../library/library.ts';
import { listRegionPath, regionKey } from '../../library/regions.ts';
import { collections } from '../../model/collections.ts';
import { collectionNames, type CollectionName } from '../../model/names.ts';
import { listSpirits, listStages } from '../../model/site.ts';
import { compareIds } from '../../text/order.ts';
import { listSteps, type FacetRow, type FacetTable } from './facet-table.ts';
import { filterKeys, type FilterKey } from '../terms/filter-keys.ts';
import { listFilterValues } from './filters.ts';

/** Filters whose values are ids of entries. */
const referredTo: Partial<Record<FilterKey, CollectionName>> = {
  region: 'regions',
  person: 'people',
  organization: 'organizations',
  programme: 'programmes',
  issuer: 'organizations',
};

/** The table by which the browser narrows and counts: every value of every filter with the documents that carry it.
 *  The entries come in the order of the index. */
export function buildFacets(library: Library, ordered: readonly Entry[]): FacetTable {
  const numbers = new Map<FilterKey, Map<string, number[]>>(filterKeys.map((key) => [key, new Map()]));
  ordered.forEach((entry, number) => {
    const values = listFilterValues(library, entry);
    for (const key of filterKeys)
      for (const value of new Set(values[key])) {
        const map = numbers.get(key);
        const list = map?.get(value);
        if (list) list.push(number);
        else map?.set(value, [number]);
      }
  });
  const rows = (key: FilterKey): FacetRow[] =>
    [...(numbers.get(key) ?? [])]
      .map(([value, list]) => ({
        row: describeValue(library, key, value, listSteps(list)),
        key: sortKey(library, key, value, list.length),
      }))
      .sort((left, right) => compareIds(left.key, right.key))
      .map(({ row }) => row);
  return Object.fromEntries(filterKeys.map((key) => [key, rows(key)])) as unknown as FacetTable;
}

function describeValue(library: Library, key: FilterKey, value: string, steps: readonly number[]): FacetRow {
  const depth = key === 'region' ? listRegionPath(library, value).length - 1 : 0;
  return { value, label: labelOf(library, key, value), depth: Math.max(0, depth), steps };
}

function labelOf(library: Library, key: FilterKey, value: string): string {
  const collection = referredTo[key];
  const entry = collection && library.resolve({ id: value, to: [collection] });
  if (entry) return titleOf(entry);
  if (key === 'collection') return collections[value as CollectionName].label;
  return key === 'year' ? labelYear(value) : value;
}

/** The values of a filter that have an order of their own. */
function listInOrder({ site }: Library, key: FilterKey): readonly string[] {
  if (key === 'collection') return collectionNames;
  if (key === 'stage') return listStages(site);
  return key === 'spirit' ? listSpirits(site) : [];
}

/** Regions as a tree in reading order, years newest first, fixed lists in their own order, others by frequency. */
function sortKey(library: Library, key: FilterKey, value: string, count: number): string {
  const fixed = listInOrder(library, key);
  if (fixed.includes(value)) return String(fixed.indexOf(value)).padStart(2, '0');
  if (key === 'region') return regionKey(library, value);
  if (key === 'year') return value === unknownYear ? '~' : String(9999 - Number(value)).padStart(6, '0');
  return `${String(99999 - count).padStart(5, '0')} ${value}`;
}
