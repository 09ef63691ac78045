import { addressOf, type Article } from '../library/entry.ts';

/** Where an article's cover lies, below the base path: `/covers/stories/lv-jinxiang.svg`. */
export function coverAddress(article: Pick<Article, 'collection' | 'id'>): string {
  return `/covers${addressOf(article).replace(/\/$/, '')}.svg`;
}
