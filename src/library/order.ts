import { readYear } from '../text/dates.ts';
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

/** Newest first: by day of publication, then by the year the article is about. */
export function compareArticles(left: Article, right: Article): number {
  return compareIds(right.data.date, left.data.date) || subjectYear(right) - subjectYear(left);
}

/** The year an article is about: a policy's issue, a speech's delivery, else the last year of its period;
 *  the year of publication only where none of these is known, so that every article can be found by year. */
export function subjectYear(article: Article): number {
  const stated = statedYear(article);
  return stated ?? article.data.period?.to ?? article.data.period?.from ?? readYear(article.data.date) ?? 0;
}

function statedYear(article: Article): number | undefined {
  if (article.collection === 'policies') return readYear(article.data.issuedOn);
  return article.collection === 'speeches' ? readYear(article.data.deliveredOn) : undefined;
}

/** Oldest first; events whose year nobody wrote down come last. */
function compareEvents(left: EntryOf<'events'>, right: EntryOf<'events'>): number {
  const [a, b] = [eventYear(left) ?? 9999, eventYear(right) ?? 9999];
  return a - b || compareIds(left.data.date ?? '', right.data.date ?? '');
}

export function eventYear(event: EntryOf<'events'>): number | undefined {
  return readYear(event.data.date) ?? event.data.sortYear;
}
