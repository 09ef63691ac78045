import { keyOf, type Entry } from '../../library/entry.ts';
import { faceOf } from '../../library/faces.ts';
import { compareIds } from '../../text/order.ts';
import { deliveryDay, isArticle } from '../../library/order.ts';
import { findYear } from './filters.ts';

/** The order of the index, in which results that are equally good stand. */
export function orderEntries(entries: readonly Entry[]): Entry[] {
  return sortBy(entries, orderKey);
}

/** The numbers of entries that come in the order of the index, newest first. */
export function orderByDate(ordered: readonly Entry[]): number[] {
  const numbers = new Map(ordered.map((entry, number) => [entry, number]));
  return sortBy(ordered, dateKey)
    .reverse()
    .map((entry) => numbers.get(entry) ?? 0);
}

function sortBy(entries: readonly Entry[], keyFor: (entry: Entry) => string): Entry[] {
  return entries
    .map((entry) => ({ entry, key: keyFor(entry) }))
    .sort((left, right) => compareIds(left.key, right.key))
    .map(({ entry }) => entry);
}

/** The text of a law stands behind what we say of its subject: whoever wants the law asks for it by name. */
function rankOf(entry: Entry): number {
  const isLaw = entry.collection === 'policies' && entry.data.textKind === '全文';
  return faceOf(entry.collection).searchRank + (isLaw ? 1 : 0);
}

/** A text that sorts as the entries should: by kind, then newest first, then by key so that it never changes by chance. */
function orderKey(entry: Entry): string {
  return `${rankOf(entry)}-${String(9999 - (findYear(entry) ?? 0)).padStart(5, '0')}-${keyOf(entry)}`;
}

/** The same by date alone; entries without one come last. */
function dateKey(entry: Entry): string {
  const { data } = entry;
  const issuedOn = 'issuedOn' in data ? data.issuedOn : undefined;
  const day = entry.collection === 'speeches' ? deliveryDay(entry) : issuedOn;
  const date =
    day ?? ('date' in data && !isArticle(entry) ? data.date : undefined) ?? String(findYear(entry) ?? '');
  const own = isArticle(entry) ? data : undefined;
  return `${date.padStart(4, '0') || '0000'}-${own && 'date' in own ? own.date : ''}-${keyOf(entry)}`;
}
