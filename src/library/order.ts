import { yearOf } from '../text/dates.ts';
import { compareIds, compareNames } from '../text/order.ts';
import { titleOf, type Article, type Entry, type EntryOf } from './entry.ts';

/** The order of each collection's own list. Every comparison ends at the id, so the order never depends on the disk. */
export function sortEntries(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((left, right) => compareEntries(left, right) || compareIds(left.id, right.id));
}

function compareEntries(left: Entry, right: Entry): number {
  if (isArticle(left) && isArticle(right)) return compareArticles(left, right);
  if (left.collection === 'events' && right.collection === 'events') return compareEvents(left, right);
  return compareNames(titleOf(left), titleOf(right));
}

export function isArticle(entry: Entry): entry is Article {
  return 'summary' in entry.data && 'title' in entry.data && 'date' in entry.data;
}

/** Newest first: by day of publication, then by the year the article is about; those that name no year come last. */
export function compareArticles(left: Article, right: Article): number {
  return (
    compareIds(right.data.date, left.data.date) ||
    (subjectYear(right) ?? -9999) - (subjectYear(left) ?? -9999)
  );
}

/** The year an article is about: a policy's issue, a speech's delivery or that of the newest it explains, else the last year of its
 *  period. Never the year of its publication: what is told of the Song dynasty does not belong to the year it was told in. */
export function subjectYear(article: Article): number | undefined {
  return statedYear(article) ?? article.data.period?.to ?? article.data.period?.from;
}

/** The year a document was issued or a speech held; undefined for what is told over a stretch of years. */
export function statedYear(article: Article): number | undefined {
  if (article.collection === 'policies') return yearOf(article.data.issuedOn);
  return article.collection === 'speeches' ? yearOf(deliveryDay(article)) : undefined;
}

/** When a speech was held; for an article that explains speeches, the newest of theirs. */
export function deliveryDay({ data: { deliveredOn, explains } }: EntryOf<'speeches'>): string | undefined {
  const days = (explains ?? []).flatMap((text) => text.deliveredOn ?? []);
  return deliveredOn ?? days.toSorted(compareIds).at(-1);
}

/** Oldest first; events whose year nobody wrote down come last. */
function compareEvents(left: EntryOf<'events'>, right: EntryOf<'events'>): number {
  const [a, b] = [eventYear(left) ?? 9999, eventYear(right) ?? 9999];
  return a - b || compareIds(left.data.date ?? '', right.data.date ?? '');
}

export function eventYear(event: EntryOf<'events'>): number | undefined {
  return yearOf(event.data.date) ?? event.data.sortYear;
}
