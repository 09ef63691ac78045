import { listLeads } from '../checks/leads.ts';
import { keyOf, type Entry } from '../library/entry.ts';
import { findSite } from '../library/find-site.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { listEntries } from '../library/list-entries.ts';
import type { NameOf } from './field-texts.ts';
import { isEntryFile, type OpenedEntry, type ReadFile } from '../model/content-file.ts';

/** A content folder as it stood at one time. */
export interface Side {
  files: ReadonlyMap<string, ReadFile>;
  /** The entries in order, drafts included, by the paths of their files. */
  entries: ReadonlyMap<string, Entry>;
  library: Library;
  /** The published entries that name the entry of a file or lead to it in their texts, without itself. */
  mentions: (path: string) => readonly Entry[];
  /** What the entry of one of these collections is called, in order or not. */
  nameOf: NameOf;
}

export function openSide(files: readonly ReadFile[]): Side {
  const entries = new Map(listEntries(files).map((entry) => [entry.file, entry]));
  const library = createLibrary([...entries.values()], findSite(files));
  const leading = new Map<string, Entry[]>();
  for (const [path, keys] of listLeads(files)) {
    const from = entries.get(path);
    if (from && library.find(from.collection, from.id))
      for (const key of new Set(keys)) leading.set(key, [...(leading.get(key) ?? []), from]);
  }
  const mentions = (path: string): Entry[] => {
    const entry = entries.get(path);
    if (!entry) return [];
    const found = [...library.backlinks(entry), ...(leading.get(keyOf(entry)) ?? [])];
    return [...new Set(found)].filter((other) => other !== entry);
  };
  return {
    files: new Map(files.map((file) => [file.path, file])),
    entries,
    library,
    mentions,
    nameOf: openNames(files),
  };
}

function openNames(files: readonly ReadFile[]): NameOf {
  const names = new Map(
    files.flatMap(({ opened }) =>
      opened && isEntryFile(opened) ? [[`${opened.collection}/${opened.id}`, nameFile(opened)] as const] : [],
    ),
  );
  return (id, to) =>
    to.map((collection) => names.get(`${collection}/${id}`)).find((name) => name !== undefined);
}

/** What a file calls its entry; undefined where it says nothing. */
export function nameFile({ parsed: { data } }: OpenedEntry): string | undefined {
  const name = data['title'] ?? data['name'];
  return typeof name === 'string' ? name : undefined;
}

/** The file of an entry whose fields can be read, whether or not they are in order; undefined for any other. */
export function findOpened(side: Side, path: string): OpenedEntry | undefined {
  const opened = side.files.get(path)?.opened;
  return opened && isEntryFile(opened) && opened.parsed.readable ? opened : undefined;
}
