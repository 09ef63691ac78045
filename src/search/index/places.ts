/** Words are counted from places that tell where they stand, so that hits can be ranked before any document is loaded: a
 *  title begins at 64 times its length, the other names follow at 4096, the text at 8192. What is longer than its room moves
 *  on what comes behind it. */

const room = 64;

/** Before it stand titles, from it on the other names. */
export const otherNames = room * room;

/** From it on stands the text, before it the names. */
export const textStart = 2 * otherNames;

/** Where a title of so many signs begins; from 63 signs on, the length is not told. */
export function findTitleStart(length: number): number {
  return room * Math.min(length, room - 1);
}

/** What a place before the other names tells: how long the title is, and how many signs stand before the place. */
export function parseTitlePlace(place: number): { length: number; before: number } {
  return { length: Math.floor(place / room), before: place % room };
}

/** The place as far as a single sign tells it: exactly in a title, elsewhere which kind of text it is. */
export function roundPlace(place: number): number {
  return place < otherNames ? place : place < textStart ? otherNames : textStart;
}
