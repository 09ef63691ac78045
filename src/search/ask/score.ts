/** How well a document answers a phrase, told from the places of words alone, before any document is loaded.
 *  The names of an entry are indexed first, so a small place is a place in a name. */

export interface Names {
  /** Where the title ends, and every other name behind it. */
  ends: readonly number[];
  /** Whether one of the other names is the phrase itself. */
  isAlias: boolean;
}

/** A pair of quotes, or two signs that say as little. */
const quotes = 2;

/** 115 the title itself, also where it stands in quotes (more than a kind that comes late may lose, ask.ts), 90 another name,
 *  60–80 in the title, 40 in another name, below 20 in the text: the earlier the better. */
export function scorePhrase(first: number, length: number, { ends, isAlias }: Names): number {
  const titleEnd = ends[0] ?? 0;
  const namesEnd = ends.at(-1) ?? 0;
  if (first === 0 && length === titleEnd) return 115;
  if (first === 1 && length === titleEnd - quotes) return 115;
  if (isAlias) return 90;
  if (first < titleEnd) return (first === 0 ? 65 : 60) + 15 * (length / titleEnd);
  if (first < namesEnd) return 40;
  return 5 + 10 / (1 + (first - namesEnd) / 40);
}

/** Scores above this are of a title or another name that is the phrase itself, also where others rank before it. */
export const isName = 75;

/** Scores above this are of phrases in a name; where other kinds rank before it too. */
export const isInName = 22;
