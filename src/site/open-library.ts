import { getCollection } from 'astro:content';
import type { Entry } from '../library/entry.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { collectionNames } from '../model/names.ts';

let opened: Promise<Library> | undefined;

/** The library of the whole site, opened once for all pages. */
export function openLibrary(): Promise<Library> {
  opened ??= readEntries().then(createLibrary);
  return opened;
}

async function readEntries(): Promise<Entry[]> {
  const lists = await Promise.all(
    collectionNames.map(async (collection) => {
      const entries = await getCollection(collection);
      return entries.map(
        ({ id, data, filePath }) => ({ collection, id, data, file: filePath ?? '' }) as Entry,
      );
    }),
  );
  return lists.flat();
}
