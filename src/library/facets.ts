import { compareIds } from '../text/order.ts';
import type { Article } from './entry.ts';
import type { Library } from './library.ts';
import { statedYear, subjectYear } from './order.ts';
import { listFacetRegions, listRegionPath, regionKey } from './regions.ts';

export interface FacetValue {
  id: string;
  label: string;
  count: number;
  /** Depth in a tree of values; 0 in a flat list. */
  depth: number;
}

/** The value of the filter by year for what names no year; it comes last. */
export const unknownYear = 'unknown';

/** The value of the filter by year under which an article is found. */
export function yearValueOf(article: Article): string {
  const year = subjectYear(article);
  return year === undefined ? unknownYear : String(year);
}

/** What a reader calls a value of the filter by year: 2019年, 前3000年, 未注明. */
export function labelYear(value: string): string {
  return value === unknownYear ? '未注明' : formatYear(Number(value));
}

/** A value of the filter by year before the name of a list: 2019年故事, 年份未注明的故事. */
export function titleYear(value: string): string {
  return value === unknownYear ? '年份未注明的' : labelYear(value);
}

/** Newest first, and what names no year last. */
export function compareYears(left: string, right: string): number {
  return orderOfYear(right) - orderOfYear(left);
}

function orderOfYear(value: string): number {
  return value === unknownYear ? -1e6 : Number(value);
}

/** The years that articles are about, newest first, with counts. */
export function countYears(articles: readonly Article[]): FacetValue[] {
  return [...Map.groupBy(articles, yearValueOf)]
    .sort(([left], [right]) => compareYears(left, right))
    .map(([id, { length }]) => ({ id, label: labelYear(id), count: length, depth: 0 }));
}

/** 前3000年 for years before the common era. */
export function formatYear(year: number): string {
  return year < 0 ? `前${-year}年` : `${year}年`;
}

/** The years an article is about, for cards and results: 2019年, 2009—2025年, 2016年起. A stretch is shown whole:
 *  its end alone was read as the year in which all of it happened. */
export function describeYears(article: Article): string | undefined {
  const stated = statedYear(article);
  if (stated !== undefined) return formatYear(stated);
  const { from, to } = article.data.period ?? {};
  if (from === undefined || from === to) return to === undefined ? undefined : formatYear(to);
  return to === undefined
    ? `${formatYear(from)}起`
    : `${formatYear(from).replace(/年$/, '')}—${formatYear(to)}`;
}

/** The regions of articles, events or figures as a tree in reading order; a parent counts what lies below it. */
export function countRegions(
  library: Library,
  entries: readonly { data: { region: string } }[],
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const { id } of listFacetRegions(library, entry.data.region))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ path: listRegionPath(library, id), key: regionKey(library, id), count }))
    .sort((left, right) => compareIds(left.key, right.key))
    .flatMap(({ path, count }) => {
      const region = path.at(-1);
      return region ? [{ id: region.id, label: region.data.name, count, depth: path.length - 1 }] : [];
    });
}
