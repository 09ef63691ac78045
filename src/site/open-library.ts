import { basename } from 'node:path';
import { getCollection } from 'astro:content';
import { preview } from 'virtual:site';
import type { Entry } from '../library/entry.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { collectionNames } from '../model/names.ts';
import { settings } from './settings.ts';

let opened: Promise<Library> | undefined;

/** The library of the whole site, opened once for all pages. */
export function openLibrary(): Promise<Library> {
  opened ??= readEntries().then((entries) => createLibrary(entries, settings));
  return opened;
}

async function readEntries(): Promise<readonly Entry[]> {
  if (preview) return preview.entries;
  const lists = await Promise.all(
    collectionNames.map(async (collection) => {
      const entries = await getCollection(collection);
      return entries.map((entry) => {
        const data: unknown = entry.data;
        // Astro counts from the project, we from the content folder.
        const file = `${collection}/${basename(entry.filePath ?? '')}`;
        return { collection, id: entry.id, data, file } as Entry;
      });
    }),
  );
  return lists.flat();
}
