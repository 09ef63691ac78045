import { eventPrecisions } from '../model/event.ts';
import { formatDate, parseDate, yearOf } from '../text/dates.ts';
import type { EntryOf } from './entry.ts';

type Event = EntryOf<'events'>;

/** Events under one year, one century or one period in the sources' own words. */
export interface DatedGroup {
  id: string;
  label: string;
  events: readonly Event[];
}

/** A stretch of the chronicle: the years before 1900, a century, a decade, or what nobody dated. */
export interface Chapter {
  id: string;
  label: string;
  count: number;
  groups: readonly DatedGroup[];
}

/** The date as the sources give it, never more exact. */
export function describeEventDate({ data: { date, dateText } }: Event): string {
  return dateText ?? (date === undefined ? eventPrecisions.undated : formatDate(date));
}

/** All events, oldest first, in chapters and groups; those without a date stand in a chapter of their own at the end.
 *  The year by which an undated period is sorted decides the place and is never part of a label. */
export function listChapters(events: readonly Event[]): Chapter[] {
  const groups = [...Map.groupBy([...events].sort(compareTimes), (event) => describeGroup(event).id)];
  const chapters = Map.groupBy(groups, ([, [first]]) => (first ? findChapter(first) : undatedChapter));
  const lastDecade = Math.max(...[...chapters.keys()].filter(Number.isInteger));
  return [...chapters]
    .sort(([left], [right]) => left - right)
    .map(([start, members]) => ({
      ...nameChapter(start, start === lastDecade),
      count: members.reduce((sum, [, list]) => sum + list.length, 0),
      groups: members.flatMap(([, list]) => (list[0] ? [{ ...describeGroup(list[0]), events: list }] : [])),
    }));
}

const undatedChapter = Number.POSITIVE_INFINITY;
const earlyChapter = Number.NEGATIVE_INFINITY;

/** The year a chapter begins with: decades since 2000, the 20th century whole, everything earlier together. */
function findChapter(event: Event): number {
  const year = findSortYear(event);
  if (year === undefined) return undatedChapter;
  if (year < 1900) return earlyChapter;
  return year < 2000 ? 1900 : Math.floor(year / 10) * 10;
}

function nameChapter(start: number, isLast: boolean): Pick<Chapter, 'id' | 'label'> {
  if (start === undatedChapter) return { id: 'undated', label: eventPrecisions.undated };
  if (start === earlyChapter) return { id: 'before-1900', label: '1900年以前' };
  if (start === 1900) return { id: 'from-1900', label: '20世纪' };
  return { id: `from-${start}`, label: isLast ? `${start}年以来` : `${start}—${start + 9}年` };
}

/** A year of its own since 1900, a century before; a period that names no year keeps the sources' words. */
function describeGroup(event: Event): Pick<DatedGroup, 'id' | 'label'> {
  const year = yearOf(event.data.date);
  if (year !== undefined && year >= 1900) return { id: `year-${year}`, label: `${year}年` };
  if (year !== undefined) {
    const century = Math.ceil(year / 100);
    return { id: `century-${century}`, label: `${century}世纪` };
  }
  const label = describeEventDate(event);
  if (event.data.sortYear === undefined) return { id: 'no-date', label: '' };
  return { id: `period-${label}`.replaceAll(/\s/g, ''), label };
}

function findSortYear({ data }: Event): number | undefined {
  return yearOf(data.date) ?? data.sortYear;
}

/** Oldest first. A period stands before the year it begins with; in a year, what has no month or day comes last. */
function compareTimes(left: Event, right: Event): number {
  const [a, b] = [findSortYear(left) ?? undatedChapter, findSortYear(right) ?? undatedChapter];
  if (a !== b) return a < b ? -1 : 1;
  return placeInYear(left) - placeInYear(right);
}

function placeInYear({ data: { date } }: Event): number {
  if (date === undefined) return 0;
  const { month, day = 0 } = parseDate(date) ?? {};
  return month === undefined ? 10_000 : month * 100 + day;
}
