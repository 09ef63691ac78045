import { initialOf } from '../text/initials.ts';
import { compareNames } from '../text/order.ts';
import type { Article } from './entry.ts';
import { compareYears, labelYear, yearValueOf } from './facets.ts';

export interface ArticleGroup {
  label: string;
  articles: Article[];
}

/** Articles by the year they are about, newest first; those that name none come last. */
export function groupByYear(articles: readonly Article[]): ArticleGroup[] {
  return [...Map.groupBy(articles, yearValueOf)]
    .sort(([left], [right]) => compareYears(left, right))
    .map(([year, group]) => ({ label: labelYear(year), articles: group }));
}

/** Articles by the first letter of their title's pinyin, A to Z; digits and marks under #. */
export function groupByInitial(articles: readonly Article[]): ArticleGroup[] {
  const sorted = [...articles].sort((left, right) => compareNames(left.data.title, right.data.title));
  const letters = Map.groupBy(sorted, ({ data }) => initialOf(data.title));
  return [...letters]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([label, group]) => ({ label, articles: group }));
}
