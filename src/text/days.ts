import { countDays, parseDate } from './dates.ts';

/** Counting on the calendar with days written as 2026-11-29. Nothing here knows what day it is. */

const length = 86_400_000;

/** The day so many days later; earlier for a negative number. Text that is no full date comes back as it is. */
export function addDays(day: string, count: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + count * length).toISOString().slice(0, 10);
}

/** The same day so many years later; 29 February becomes the 28th where there is none. Text that is no full date comes back
 *  as it is. */
export function addYears(day: string, count: number): string {
  const parts = parseDate(day);
  if (parts?.month === undefined || parts.day === undefined) return day;
  const year = parts.year + count;
  return writeDay(year, parts.month, Math.min(parts.day, countDays(year, parts.month)));
}

/** How many days lie between two days; NaN for text that is no full date. */
export function countDaysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / length;
}

/** The last day that a date may mean: 2024-09 → 2024-09-30. Of a text that only begins with a year, as 2024年底, the last day of
 *  that year; undefined for any other. */
export function lastDayOf(text: string): string | undefined {
  const parts = parseDate(text) ?? yearAtStart(text);
  if (!parts) return undefined;
  const month = parts.month ?? 12;
  return writeDay(parts.year, month, parts.day ?? countDays(parts.year, month));
}

function yearAtStart(text: string): ReturnType<typeof parseDate> {
  const year = /^(\d{4})(?!\d)年?/.exec(text)?.[1];
  return year === undefined ? undefined : { year: Number(year) };
}

function writeDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
