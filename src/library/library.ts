import { articleNames, collectionNames, type CollectionName } from '../model/names.ts';
import { collections } from '../model/collections.ts';
import { listReferences, type Reference } from '../model/references.ts';
import { blankSite, type Site } from '../model/site.ts';
import { keyOf, type Article, type Entry, type EntryIn, type EntryOf } from './entry.ts';
import { sortEntries } from './order.ts';

/** All entries that are published, in order, with the links between them in both directions. */
export interface Library {
  /** What site.yaml says: our vocabularies, and what the home page shows. */
  site: Site;
  /** A collection in its own order: articles newest first, names by pinyin, events by time. */
  list<N extends CollectionName>(name: N): readonly EntryIn<N>[];
  articles(): readonly Article[];
  find<N extends CollectionName>(name: N, id: string | undefined): EntryOf<N> | undefined;
  /** Throws where there is none: for ids that the checks have seen. */
  get<N extends CollectionName>(name: N, id: string): EntryOf<N>;
  /** The entries behind a list of ids, without those that are not published. */
  pick<N extends CollectionName>(name: N, ids: readonly string[] | undefined): EntryOf<N>[];
  /** The entry a reference points at. */
  resolve(reference: Pick<Reference, 'id' | 'to'>): Entry | undefined;
  /** Entries that refer to this one, each once, in the order of collections and of each list. */
  backlinks(entry: Entry): readonly Entry[];
}

/** Opens the library over entries that passed the checks. Drafts are left out. */
export function createLibrary(entries: readonly Entry[], site: Site = blankSite): Library {
  const published = entries.filter((entry) => !isDraft(entry));
  const byKey = new Map(published.map((entry) => [keyOf(entry), entry]));
  const lists = new Map<CollectionName, Entry[]>();
  for (const name of collectionNames) {
    lists.set(name, sortEntries(published.filter((entry) => entry.collection === name)));
  }
  const list = <N extends CollectionName>(name: N): readonly EntryIn<N>[] => lists.get(name) as EntryIn<N>[];
  const find = <N extends CollectionName>(name: N, id: string | undefined): EntryOf<N> | undefined =>
    byKey.get(`${name}/${id ?? ''}`) as EntryOf<N> | undefined;
  const resolve = ({ id, to }: Pick<Reference, 'id' | 'to'>): Entry | undefined =>
    to.map((name) => byKey.get(`${name}/${id}`)).find((entry) => entry !== undefined);
  // Most who open a library never ask.
  let incoming: Map<string, Entry[]> | undefined;
  const all = articleNames.flatMap((name) => list(name));
  return {
    site,
    list,
    articles: () => all,
    find,
    get: (name, id) => {
      const entry = find(name, id);
      if (!entry) throw new Error(`no entry ${name}/${id}`);
      return entry;
    },
    pick: (name, ids) => (ids ?? []).flatMap((id) => find(name, id) ?? []),
    resolve,
    backlinks: (entry) => (incoming ??= indexBacklinks(lists, resolve)).get(keyOf(entry)) ?? [],
  };
}

export function isDraft(entry: Entry): boolean {
  return 'draft' in entry.data && entry.data.draft === true;
}

function indexBacklinks(
  lists: ReadonlyMap<CollectionName, Entry[]>,
  resolve: Library['resolve'],
): Map<string, Entry[]> {
  const incoming = new Map<string, Set<Entry>>();
  for (const entry of [...lists.values()].flat()) {
    for (const reference of listReferences(collections[entry.collection].schema, entry.data)) {
      const target = resolve(reference);
      if (!target || target === entry) continue;
      const key = keyOf(target);
      incoming.set(key, (incoming.get(key) ?? new Set()).add(entry));
    }
  }
  return new Map([...incoming].map(([key, set]) => [key, [...set]]));
}
