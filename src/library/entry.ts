import { writeAddress } from '../model/address.ts';
import type { EntryData } from '../model/collections.ts';
import type { ArticleName, CollectionName } from '../model/names.ts';

/** One entry of a collection: its id, its checked data and the file it came from (relative to the content folder). */
export interface EntryOf<N extends CollectionName> {
  collection: N;
  id: string;
  file: string;
  data: EntryData<N>;
}

/** An entry of one of several collections; its `collection` tells which. */
export type EntryIn<N extends CollectionName> = { [K in N]: EntryOf<K> }[N];

export type Entry = EntryIn<CollectionName>;
export type Article = EntryIn<ArticleName>;

/** `people/lv-jinxiang`: unique in the library. */
export function keyOf(entry: Pick<Entry, 'collection' | 'id'>): string {
  return `${entry.collection}/${entry.id}`;
}

/** What the entry is called on a page: an article's or source's title, the name of anything else. */
export function titleOf(entry: Entry): string {
  return 'title' in entry.data ? entry.data.title : entry.data.name;
}

/** Title and aliases: every way people say it. */
export function namesOf(entry: Entry): string[] {
  return [titleOf(entry), ...('aliases' in entry.data ? (entry.data.aliases ?? []) : [])];
}

/** The entry's address below the base path: `/people/lv-jinxiang/`; that of a fixed page is `/about/`. */
export function addressOf(entry: Pick<Entry, 'collection' | 'id'>): string {
  return writeAddress(entry);
}
