import type { CollectionName } from '../model/names.ts';
import type { OpenedEntry } from '../model/content-file.ts';
import type { ContentFile } from './check.ts';

/** All entries by collection and id. */
export type EntryIndex = ReadonlyMap<CollectionName, ReadonlyMap<string, ContentFile>>;

export function indexEntries(files: readonly ContentFile[]): EntryIndex {
  const index = new Map<CollectionName, Map<string, ContentFile>>();
  for (const file of files) {
    const entries = index.get(file.collection) ?? new Map<string, ContentFile>();
    index.set(file.collection, entries.set(file.id, file));
  }
  return index;
}

/** What readers call an entry: its title or its name. */
export function titleOfFile({ parsed, id }: Pick<OpenedEntry, 'parsed' | 'id'>): string {
  const { title, name } = parsed.data;
  return typeof title === 'string' ? title : typeof name === 'string' ? name : id;
}
