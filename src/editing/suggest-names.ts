import { collections } from '../model/collections.ts';
import type { CollectionName } from '../model/names.ts';
import { listNames } from '../model/entry-names.ts';

/** An entry that may be meant, as the form offers it. */
export interface Suggestion {
  id: string;
  collection: CollectionName;
  label: string;
  /** What it is called; the id where it has no name. */
  name: string;
  /** The other ways people say it. */
  aliases: readonly string[];
}

interface NamedFile {
  collection: CollectionName;
  id: string;
  data: Readonly<Record<string | number, unknown>>;
}

/** How many are offered at once. */
const most = 12;

/** The entries that what was typed may mean, by name, alias or id, the nearest first: called so, begun so, then containing it. */
export function suggestNames(
  files: readonly NamedFile[],
  to: readonly string[],
  typed: string,
): Suggestion[] {
  const query = typed.trim().toLowerCase();
  return files
    .filter(({ collection }) => to.includes(collection))
    .map((file) => ({ file, rank: rankFile(file, query) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => right.rank - left.rank)
    .slice(0, most)
    .map(({ file }) => describeSuggestion(file));
}

/** How an entry is offered and shown. */
export function describeSuggestion({ collection, id, data }: NamedFile): Suggestion {
  const [name = id, ...aliases] = listWays(data);
  return { id, collection, label: collections[collection].label, name, aliases };
}

/** Of a source one remembers the newspaper. */
function listWays({ container, ...data }: Readonly<Record<string, unknown>>): string[] {
  return [...listNames(data), ...(typeof container === 'string' ? [container] : [])];
}

function rankFile({ id, data }: NamedFile, query: string): number {
  const names = [...listWays(data), id].map((name) => name.toLowerCase());
  if (query === '') return 1;
  if (names.includes(query)) return 4;
  if (names.some((name) => name.startsWith(query))) return 3;
  return names.some((name) => name.includes(query)) ? 2 : 0;
}
