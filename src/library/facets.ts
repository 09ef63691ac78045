import { compareIds } from '../text/order.ts';
import type { Article, EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { subjectYear } from './order.ts';
import { listRegionPath } from './regions.ts';

export interface FacetValue {
  id: string;
  label: string;
  count: number;
  /** Depth in a tree of values; 0 in a flat list. */
  depth: number;
}

/** The years that articles are about, newest first, with counts. */
export function countYears(articles: readonly Article[]): FacetValue[] {
  const counts = new Map<number, number>();
  for (const article of articles)
    counts.set(subjectYear(article), (counts.get(subjectYear(article)) ?? 0) + 1);
  return [...counts]
    .sort(([left], [right]) => right - left)
    .map(([year, count]) => ({ id: String(year), label: formatYear(year), count, depth: 0 }));
}

/** 前3000年 for years before the common era. */
export function formatYear(year: number): string {
  return year < 0 ? `前${-year}年` : `${year}年`;
}

/** The regions of the articles as a tree in reading order; a parent counts what lies below it. The whole country,
 *  which holds everything, is a value of its own only for what is nationwide. */
export function countRegions(library: Library, articles: readonly Article[]): FacetValue[] {
  const counts = new Map<string, { path: EntryOf<'regions'>[]; count: number }>();
  for (const article of articles) {
    const path = listRegionPath(library, article.data.region);
    path.forEach((region, index) => {
      const row = counts.get(region.id) ?? { path: path.slice(0, index + 1), count: 0 };
      row.count += 1;
      counts.set(region.id, row);
    });
  }
  const keyOfPath = (path: EntryOf<'regions'>[]): string => path.map((region) => region.id).join('/');
  return [...counts.values()]
    .sort((left, right) => compareIds(keyOfPath(left.path), keyOfPath(right.path)))
    .flatMap(({ path, count }) => {
      const region = path.at(-1);
      return region ? [{ id: region.id, label: region.data.name, count, depth: path.length - 1 }] : [];
    });
}
