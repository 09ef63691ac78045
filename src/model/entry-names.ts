import type { CollectionName } from './names.ts';
import type { Reference } from './references.ts';

/** Wherever a file asks for another entry it may say what people call it: an editor knows the name of a person, not her id. */

/** What there is to be named: an entry with its name or title and its aliases, as they were written. */
export interface NamedEntry {
  collection: CollectionName;
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** Says which entries a reference may mean: the one with that id; else all that bear that name, so that more than one is a
 *  question for the editor. */
export type EntryNames = (reference: Pick<Reference, 'id' | 'to'>) => readonly string[];

/** Title or name, and the aliases; each once. */
export function listNames({ title, name, aliases }: Readonly<Record<string, unknown>>): string[] {
  const more: unknown[] = Array.isArray(aliases) ? aliases : [];
  return [...new Set([title, name, ...more].filter((value) => typeof value === 'string'))];
}

export function openEntryNames(entries: readonly NamedEntry[]): EntryNames {
  const ids = new Set(entries.map(({ collection, id }) => `${collection}/${id}`));
  const named = new Map<string, string[]>();
  for (const { collection, id, data } of entries)
    for (const name of listNames(data)) {
      const key = `${collection}/${name}`;
      named.set(key, [...(named.get(key) ?? []), id]);
    }
  return ({ id, to }) =>
    to.some((collection) => ids.has(`${collection}/${id}`))
      ? [id]
      : to.flatMap((collection) => named.get(`${collection}/${id.trim()}`) ?? []);
}

/** The data with an id in the place of each name that one entry bears. `references` are those of the data as it was written;
 *  undefined where none of them is a name. */
export function nameById(
  data: Readonly<Record<string | number, unknown>>,
  references: readonly Reference[],
  findIds: EntryNames,
): { data: Record<string | number, unknown>; references: Reference[] } | undefined {
  const resolved = references.map((reference) => {
    const [only, another] = findIds(reference);
    const isName = only !== undefined && another === undefined && only !== reference.id;
    return isName ? { ...reference, id: only, written: reference.id } : reference;
  });
  const changed = resolved.filter(({ written }) => written !== undefined);
  if (changed.length === 0) return undefined;
  const copy = structuredClone(data);
  for (const { path, id } of changed) setAt(copy, path, id);
  return { data: copy, references: resolved };
}

/** The path is one that was found in this very data. */
function setAt(data: Record<string | number, unknown>, path: Reference['path'], value: string): void {
  let holder = data;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
}
