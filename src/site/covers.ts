import { addressOf, type Entry } from '../library/entry.ts';

/** Where an article's cover or an entry's emblem lies, below the base path: `/covers/stories/lv-jinxiang.svg`. */
export function coverAddress(entry: Pick<Entry, 'collection' | 'id'>): string {
  return `/covers${addressOf(entry).replace(/\/$/, '')}.svg`;
}
