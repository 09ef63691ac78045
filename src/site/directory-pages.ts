import { describeDetail, faceOf } from '../library/faces.ts';
import type { Entry } from '../library/entry.ts';
import { titleOf } from '../library/entry.ts';
import { listEntryFacets, type EntryFacet } from '../library/entry-facets.ts';
import { foldGroups, type Folded } from '../library/fold.ts';
import type { Library } from '../library/library.ts';
import { groupByKind, listListed, type ListedEntry, type ListGroup } from '../library/list-groups.ts';
import { collections } from '../model/collections.ts';
import { directoryNames, type DirectoryName } from '../model/names.ts';
import { initialOf } from '../text/initials.ts';
import { compareIds, compareNames } from '../text/order.ts';
import { describeNarrowing, describeParts, type Choice } from './choices.ts';
import { coverAddress } from './covers.ts';
import { showLink, type ShownLink } from './shown-links.ts';

export interface DirectoryRow extends ShownLink {
  summary: string;
  /** A date, a trade, a count: what tells the entry from its neighbours. */
  detail: string;
  /** Depth in a tree. */
  depth?: number;
  /** Address of the picture that stands before a person or a body. */
  emblem?: string;
}

export interface DirectoryPage {
  collection: DirectoryName;
  address: string;
  title: string;
  /** How many entries the page lists, each counted once. */
  total: number;
  choices: readonly Choice[];
  groups: readonly ({ id: string; label: string; count: number } & Folded<DirectoryRow>)[];
}

/** What a directory takes on a phone: 8,000 px less the head, the foot and the menus. */
const heights = { room: 5600, heading: 140, row: 132 };

/** The list pages that are made in one way; the others have pages of their own: the directory itself, by name, by year, and for
 *  each value of each facet. The path is what follows the collection's name in the address, without slashes around it. */
export function listDirectories(
  library: Library,
): { collection: DirectoryName; path: string | undefined; page: DirectoryPage }[] {
  return directoryNames.flatMap((collection) => {
    const { list } = faceOf(collection);
    if (list === 'own-page' || list === 'none') return [];
    return listViews(library, collection).map((view) => ({
      collection,
      path: view.path === '' ? undefined : view.path,
      page: describeView(library, collection, view),
    }));
  });
}

/** One way of looking at a directory. */
interface View {
  path: string;
  /** What stands before the collection's name in the title. */
  narrowed: string;
  groups: readonly ListGroup[];
  facet?: { key: string; id: string };
}

function listViews(library: Library, collection: DirectoryName): View[] {
  const { list, kind = '' } = faceOf(collection);
  const all = listListed(library, collection);
  const own = typeof list === 'function' ? list(library) : groupByKind(all, kind);
  const facets = listEntryFacets(library, collection);
  return [
    { path: '', narrowed: '', groups: own },
    { path: byName, narrowed: '', groups: groupByInitial(all) },
    ...facets.flatMap((facet) =>
      facet.values.map(({ id, label }) => ({
        path: `${facet.key}/${id}`,
        narrowed: label,
        groups: groupFew(facet.entriesOf(id)),
        facet: { key: facet.key, id },
      })),
    ),
  ];
}

const byName = 'sort/name';

function describeView(library: Library, collection: DirectoryName, view: View): DirectoryPage {
  const base = `/${collection}/`;
  const groups = view.groups.map(({ label, rows }, index) => ({
    ...{ id: `group-${index}`, label, count: rows.length },
    rows: rows.map((row) => showRow(library, row)),
  }));
  return {
    collection,
    address: view.path === '' ? base : `${base}${view.path}/`,
    title: titleOfView(collection, view),
    total: new Set(view.groups.flatMap(({ rows }) => rows.map(({ entry }) => entry.id))).size,
    choices: [
      ...listEntryFacets(library, collection).flatMap((facet) => narrowBy(base, facet, view)),
      orderOf(base, view),
      ...describeParts('本页目录', groups),
    ],
    groups: foldGroups<DirectoryRow, (typeof groups)[number]>(groups, heights),
  };
}

function titleOfView(collection: DirectoryName, { path, narrowed }: View): string {
  const { label } = collections[collection];
  if (narrowed !== '') return `${label}：${narrowed}`;
  return path === byName ? `${label}（按音序）` : label;
}

function narrowBy(base: string, { key, label, values }: EntryFacet, { facet }: View): Choice[] {
  const chosen = facet?.key === key ? facet.id : undefined;
  return describeNarrowing({
    ...{ label, values, chosen },
    all: base,
    addressOfValue: (id) => `${base}${key}/${id}/`,
  });
}

function orderOf(base: string, { path }: View): Choice {
  const isByName = path === byName;
  return {
    label: isByName ? '按音序' : '排列',
    isNarrowed: isByName,
    options: [
      { text: '分组', address: base, isChosen: path === '', depth: 0 },
      { text: '按音序', address: `${base}${byName}/`, isChosen: isByName, depth: 0 },
    ],
  };
}

/** Entries by the first letter of their name's pinyin. */
function groupByInitial(entries: readonly Entry[]): ListGroup[] {
  const sorted = [...entries].sort((left, right) => compareNames(titleOf(left), titleOf(right)));
  return [...Map.groupBy(sorted, (entry) => initialOf(titleOf(entry)))]
    .sort(([left], [right]) => compareIds(left, right))
    .map(([label, members]) => ({ label, rows: members.map((entry) => ({ entry })) }));
}

/** A short list needs no headings. */
function groupFew(entries: readonly Entry[]): ListGroup[] {
  if (entries.length > 40) return groupByInitial(entries);
  return entries.length === 0 ? [] : [{ label: '', rows: entries.map((entry) => ({ entry })) }];
}

function showRow(library: Library, { entry, depth, articleCount = 0 }: ListedEntry): DirectoryRow {
  return {
    ...showLink(entry),
    summary: 'summary' in entry.data ? (entry.data.summary ?? '') : '',
    detail: articleCount > 0 ? `${articleCount}篇` : describeDetail(library, entry),
    ...(depth === undefined ? {} : { depth }),
    ...(entry.collection === 'people' || entry.collection === 'organizations'
      ? { emblem: coverAddress(entry) }
      : {}),
  };
}
