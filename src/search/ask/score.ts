import { otherNames, parseTitlePlace, textStart } from '../index/places.ts';

/** A pair of quotes, or two signs that say as little. */
const quotes = 2;

/** How well a document answers a phrase of so many signs, told from the first place alone, before any document is loaded;
 *  `isNamed` says whether one of its names is the phrase itself.
 *
 *  115 the title itself, also where it stands in quotes (more than a kind that comes late may lose, ask.ts), 90 another name,
 *  60–80 in the title, 40 in another name, below 20 in the text: the earlier the better. */
export function scorePhrase(place: number, length: number, isNamed: boolean): number {
  const title = place < otherNames ? parseTitlePlace(place) : undefined;
  if (title?.before === 0 && title.length === length) return 115;
  if (title?.before === 1 && title.length === length + quotes) return 115;
  if (isNamed) return 90;
  if (title) return (title.before === 0 ? 65 : 60) + 15 * (length / title.length);
  if (place < textStart) return 40;
  return 5 + 10 / (1 + (place - textStart) / 40);
}

/** Scores above this are of a title or another name that is the phrase itself, also where others rank before it. */
export const isName = 75;

/** Scores above this are of phrases in a name; where other kinds rank before it too. */
export const isInName = 22;
