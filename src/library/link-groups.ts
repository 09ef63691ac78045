import { addressOf, namesOf, titleOf, type Article, type Entry } from './entry.ts';
import { describeDetail, faceOf } from './faces.ts';
import type { Library } from './library.ts';
import { groupByKind } from './list-groups.ts';
import { isArticle } from './order.ts';
import { filterByRegion } from './regions.ts';
import { collections } from '../model/collections.ts';
import { listReferences } from '../model/references.ts';
import { collectionNames, type CollectionName } from '../model/names.ts';

/** One line of a group: a name, and the word or the number that tells it from its neighbours. */
export interface LinkItem {
  text: string;
  address: string;
  /** A date, a number or a kind; may be empty. */
  detail: string;
  summary: string;
}

/** What refers to an entry, collection by collection. Articles come with their summaries; the rest in the form that suits it. */
export type LinkGroup = { collection: CollectionName; label: string; count: number } & (
  | { form: 'articles'; articles: readonly Article[] }
  | { form: 'figures' | 'events' | 'summaries'; items: readonly LinkItem[]; more: string | undefined }
  | { form: 'names'; kinds: readonly NamedKind[] }
);

/** Names under the label of their kind. */
export interface NamedKind {
  label: string;
  items: readonly LinkItem[];
}

/** What refers to the entry, first what bears its name in the title; for a region, everything in it and then below it; for a
 *  topic also whom and which numbers its articles name.
 *  Events stay in the order of time. */
export function groupLinks(library: Library, entry: Entry): LinkGroup[] {
  const region = entry.collection === 'regions' ? entry.id : undefined;
  const linked = region === undefined ? listLinked(library, entry) : listOfRegion(library, region);
  const names = namesOf(entry);
  const isNear = (other: Entry): boolean =>
    region === undefined
      ? names.some((name) => titleOf(other).includes(name))
      : 'region' in other.data && other.data.region === region;
  const nearFirst = [...linked.filter(isNear), ...linked.filter((other) => !isNear(other))];
  return collectionNames.flatMap((name) => {
    const ordered = faceOf(name).asLink === 'events' ? linked : nearFirst;
    const entries = ordered.filter(({ collection }) => collection === name);
    return describeGroup(library, entry, name, entries) ?? [];
  });
}

function describeGroup(
  library: Library,
  page: Entry,
  name: CollectionName,
  entries: readonly Entry[],
): LinkGroup | undefined {
  if (entries.length === 0) return undefined;
  const face = faceOf(name);
  const group = { collection: name, label: collections[name].label, count: entries.length };
  if (face.asLink === 'articles') return { ...group, form: 'articles', articles: entries.filter(isArticle) };
  const describeItem = (entry: Entry): LinkItem => showItem(library, page, entry);
  if (face.asLink === 'names') {
    const kinds = groupByKind(entries, face.kind ?? '').map(({ label, rows }) => ({
      label,
      items: rows.map(({ entry }) => describeItem(entry)),
    }));
    return { ...group, form: 'names', kinds };
  }
  const more = page.collection === 'regions' ? face.regionList?.(page.id) : undefined;
  return { ...group, form: face.asLink, items: entries.map(describeItem), more };
}

/** An entry in a list of links. What the page itself is called is not said again in each row. */
function showItem(library: Library, page: Entry, entry: Entry): LinkItem {
  const detail = describeDetail(library, entry);
  return {
    text: titleOf(entry),
    address: addressOf(entry),
    detail: detail === titleOf(page) ? '' : detail,
    // What a topic gathers stands in short lines: with summaries the page grew too long for a phone.
    summary: page.collection !== 'topics' && 'summary' in entry.data ? (entry.data.summary ?? '') : '',
  };
}

/** What the articles of a topic name and a reader looks for under it. */
const gatheredByTopic: ReadonlySet<CollectionName> = new Set(['people', 'figures']);

/** What refers to the entry; for a topic also what its articles name, first what most of them do. */
function listLinked(library: Library, entry: Entry): readonly Entry[] {
  const linked = library.backlinks(entry);
  if (entry.collection !== 'topics') return linked;
  const named = linked.flatMap(({ collection, data }) => {
    const targets = listReferences(collections[collection].schema, data).flatMap(
      (reference) => library.resolve(reference) ?? [],
    );
    return [...new Set(targets.filter((target) => gatheredByTopic.has(target.collection)))];
  });
  const counts = [...Map.groupBy(named, (target) => target)].map(([target, { length }]) => ({
    target,
    length,
  }));
  return [...linked, ...counts.sort((left, right) => right.length - left.length).map(({ target }) => target)];
}

function listOfRegion(library: Library, id: string): Entry[] {
  const listed = collectionNames.filter((name) => name !== 'regions').flatMap((name) => library.list(name));
  return filterByRegion(library, listed, id);
}

/** The first names over all kinds, and the rest: a kind whose names are cut stands in both. One name is not left over alone. */
export function foldKinds(
  kinds: readonly NamedKind[],
  most: number,
): { shown: readonly NamedKind[]; rest: readonly NamedKind[] } {
  const total = kinds.reduce((sum, { items }) => sum + items.length, 0);
  let room = total <= most + 1 ? total : most;
  const shown: NamedKind[] = [];
  const rest: NamedKind[] = [];
  for (const { label, items } of kinds) {
    if (room > 0) shown.push({ label, items: items.slice(0, room) });
    if (items.length > room) rest.push({ label, items: items.slice(room) });
    room = Math.max(0, room - items.length);
  }
  return { shown, rest };
}
