import type { DirectoryName } from '../model/names.ts';
import { collections } from '../model/collections.ts';
import { choicesOf, shapeOf } from '../model/schema-shape.ts';
import { yearOf } from '../text/dates.ts';
import { isId } from '../text/ids.ts';
import { proposeId } from '../text/proposed-ids.ts';
import { compareIds } from '../text/order.ts';
import type { Entry } from './entry.ts';
import { countRegions, type FacetValue } from './facets.ts';
import { faceOf } from './faces.ts';
import { listSharedHonours } from './honours.ts';
import type { Library } from './library.ts';
import { listListed } from './list-groups.ts';
import { perLibrary } from './per-library.ts';
import { filterByRegion } from './regions.ts';

/** One of the ways in which a directory is narrowed: by honour, by trade, by region. Each value is a page of its own. */
export interface EntryFacet {
  /** Part of the address: `/people/honour/<id>/`. */
  key: string;
  label: string;
  values: readonly FacetValue[];
  entriesOf: (id: string) => readonly Entry[];
}

interface FacetWord {
  id: string;
  label: string;
}

/** How an entry answers to each facet; a directory has those to which its entries answer. */
const readers: readonly {
  key: string;
  label: string;
  order: 'by-count' | 'newest-first' | 'as-given';
  read: (entry: Entry) => readonly FacetWord[];
}[] = [
  { key: 'trade', label: '工种', order: 'by-count', read: ({ data }) => listWords(data, 'trade') },
  { key: 'kind', label: '类别', order: 'as-given', read: listKinds },
  { key: 'stage', label: '环节', order: 'by-count', read: listStages },
  { key: 'year', label: '年份', order: 'newest-first', read: listYears },
];

/** The facets of a directory that tell its entries apart. Each page of the directory asks for them. */
export function listEntryFacets(library: Library, name: DirectoryName): readonly EntryFacet[] {
  const known = openListed(library);
  const facets = known.get(name) ?? gatherEntryFacets(library, name);
  known.set(name, facets);
  return facets;
}

const openListed = perLibrary(() => new Map<DirectoryName, EntryFacet[]>());

function gatherEntryFacets(library: Library, name: DirectoryName): EntryFacet[] {
  const entries = listListed(library, name);
  const own = readers.map(({ key, label, order, read }): EntryFacet => {
    const found = groupByWord(entries, read);
    const values = found.map(({ id, label: text, members }) => ({
      ...{ id, label: text, depth: 0 },
      count: members.length,
    }));
    return {
      ...{ key, label },
      values: sortValues(values, order, name),
      entriesOf: (id) => found.find((value) => value.id === id)?.members ?? [],
    };
  });
  return [...makeHonourFacet(library, name), ...own, makeRegionFacet(library, entries)].filter(
    ({ values }) => values.length > 1,
  );
}

/** The entries under each word; one that names a word twice stands under it once. */
function groupByWord(
  entries: readonly Entry[],
  read: (entry: Entry) => readonly FacetWord[],
): (FacetWord & { members: Entry[] })[] {
  const values = new Map<string, FacetWord & { members: Entry[] }>();
  for (const entry of entries)
    for (const word of read(entry)) {
      const value = values.get(word.id) ?? { ...word, members: [] };
      if (!value.members.includes(entry)) value.members.push(entry);
      values.set(word.id, value);
    }
  return [...values.values()];
}

function makeHonourFacet(library: Library, name: DirectoryName): EntryFacet[] {
  if (name !== 'people') return [];
  const honours = listSharedHonours(library);
  return [
    {
      key: 'honour',
      label: '荣誉',
      values: honours.map(({ id, label, people }) => ({ id, label, count: people.length, depth: 0 })),
      entriesOf: (id) => honours.find((honour) => honour.id === id)?.people ?? [],
    },
  ];
}

function makeRegionFacet(library: Library, entries: readonly Entry[]): EntryFacet {
  const placed = entries.flatMap((entry) => ('region' in entry.data ? [{ data: entry.data }] : []));
  return {
    key: 'region',
    label: '地区',
    values: countRegions(library, placed),
    entriesOf: (id) => filterByRegion(library, entries, id),
  };
}

function listKinds(entry: Entry): FacetWord[] {
  const { kind: field } = faceOf(entry.collection);
  if (field === undefined) return [];
  const value = (entry.data as Readonly<Record<string, unknown>>)[field];
  const chosen = choicesOf(shapeOf(collections[entry.collection].schema)[field]).find(
    (choice) => choice.value === value,
  );
  return chosen ? makeWord(chosen.label) : [];
}

function listStages({ data }: Entry): FacetWord[] {
  return 'stages' in data ? (data.stages ?? []).flatMap(makeWord) : [];
}

function listYears({ data }: Entry): FacetWord[] {
  const day = 'issuedOn' in data ? data.issuedOn : 'issued' in data ? data.issued : undefined;
  const year = yearOf(day);
  return year === undefined ? [] : [{ id: String(year), label: `${year}年` }];
}

function listWords(data: Entry['data'], key: string): FacetWord[] {
  const value = (data as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? makeWord(value) : [];
}

/** A value with an id that can stand in an address: its sounds. */
function makeWord(label: string): FacetWord[] {
  const id = isId(label) ? label : proposeId(label);
  return id === '' ? [] : [{ id, label }];
}

function sortValues(
  values: FacetValue[],
  order: (typeof readers)[number]['order'],
  name: DirectoryName,
): FacetValue[] {
  if (order === 'newest-first') return values.sort((left, right) => compareIds(right.id, left.id));
  if (order === 'by-count')
    return values.sort((left, right) => right.count - left.count || compareIds(left.id, right.id));
  const labels = choicesOf(shapeOf(collections[name].schema)[faceOf(name).kind ?? '']).map(
    ({ label }) => label,
  );
  return values.sort((left, right) => labels.indexOf(left.label) - labels.indexOf(right.label));
}
