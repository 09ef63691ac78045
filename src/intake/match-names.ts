import { namesOf, type Entry } from '../library/entry.ts';
import { faceOf } from '../library/faces.ts';
import type { Library } from '../library/library.ts';
import { directoryNames, type DirectoryName } from '../model/names.ts';
import { escapePattern } from '../text/escape.ts';
import { compareIds } from '../text/order.ts';

/** The directories whose names are looked for in a text, in the order of the table. */
export const matchedDirectories = directoryNames.filter((name) => faceOf(name).isLookedFor);

/** A name that the text says, and the entries it may mean. */
export interface NameMatch {
  name: string;
  entries: Entry[];
  count: number;
  /** Where it stands first. */
  index: number;
}

/** All names of the directories that occur in a text, with their aliases. The longest name wins: in 云州市总工会 the
 *  city 云州市 is not named. */
export function matchNames(library: Library, text: string): NameMatch[] {
  const known = collectNames(library);
  if (known.size === 0) return [];
  const sorted = [...known.keys()].sort(
    (left, right) => right.length - left.length || compareIds(left, right),
  );
  const pattern = new RegExp(sorted.map(escapePattern).join('|'), 'gu');
  const found = new Map<string, NameMatch>();
  for (const match of text.matchAll(pattern)) {
    const [name] = match;
    const seen = found.get(name);
    if (seen) seen.count += 1;
    else found.set(name, { name, entries: known.get(name) ?? [], count: 1, index: match.index });
  }
  return [...found.values()];
}

function collectNames(library: Library): Map<string, Entry[]> {
  const known = new Map<string, Entry[]>();
  for (const collection of matchedDirectories) {
    for (const entry of library.list(collection)) {
      for (const name of new Set(namesOf(entry).map(trimQuotes))) {
        if ([...name].length >= 2) known.set(name, [...(known.get(name) ?? []), entry]);
      }
    }
  }
  return known;
}

/** “江州师徒结对”专项行动 is said with and without its marks; a name wholly in marks is looked for without them. */
function trimQuotes(name: string): string {
  return name.replace(/^[“《]([^“”《》]+)[”》]$/, '$1');
}

export interface EntryMatch {
  id: string;
  names: string[];
  count: number;
  index: number;
}

export interface DirectoryMatches {
  /** Entries that are meant without doubt, in the order of their first mention. */
  certain: EntryMatch[];
  /** Names that several entries bear, or that are so short that they may mean something else. */
  doubtful: NameMatch[];
}

/** The matches of one directory. */
export function pickDirectory(matches: readonly NameMatch[], collection: DirectoryName): DirectoryMatches {
  const certain = new Map<string, EntryMatch>();
  const doubtful: NameMatch[] = [];
  for (const match of [...matches].sort((left, right) => left.index - right.index)) {
    const own = match.entries.filter((entry) => entry.collection === collection);
    const [entry] = own;
    if (!entry) continue;
    if (own.length > 1 || isTooShort(match, collection)) doubtful.push({ ...match, entries: own });
    else {
      const seen = certain.get(entry.id) ?? { id: entry.id, names: [], count: 0, index: match.index };
      certain.set(entry.id, { ...seen, names: [...seen.names, match.name], count: seen.count + match.count });
    }
  }
  return {
    certain: [...certain.values()],
    doubtful: doubtful.filter(({ entries }) => entries.every(({ id }) => !certain.has(id))),
  };
}

/** Two characters said once name a person or a region; for anything else they may be an ordinary word. */
function isTooShort({ name, count }: NameMatch, collection: DirectoryName): boolean {
  return [...name].length === 2 && count === 1 && collection !== 'people' && collection !== 'regions';
}
