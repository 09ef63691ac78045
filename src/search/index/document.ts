import type { CollectionName } from '../../model/names.ts';
import { findClause } from '../terms/clause-number.ts';
import { listClauseWords, listNameWords, listSigns, pairUp, writeSign } from '../terms/words.ts';
import { findTitleStart, otherNames, roundPlace, textStart } from './places.ts';

/** A paragraph, heading, table cell or list item of a page. */
export interface Block {
  text: string;
  /** 1–6 for a heading. */
  heading?: number;
  /** Where a link can land. */
  id?: string;
}

/** One page as the search knows it. It is stored beside the index, one small file each, and holds what a result shows. */
export interface SearchDocument {
  /** Below the base path: `/stories/lv-jinxiang/`. */
  address: string;
  title: string;
  /** By what it is also called or asked for. */
  aliases: readonly string[];
  collection: CollectionName;
  /** What readers call its collection: 故事. */
  label: string;
  /** What stands beside the title of a result: 江州市, 2015年. */
  facts: readonly string[];
  /** A number as a page prints it, and as one takes it along: with its name, place, time and source. */
  figure?: { quantity: string; line: string };
  blocks: readonly Block[];
}

/** The words to index, each with its places in rising order; `places.ts` says what a place tells. A free place behind every
 *  name and paragraph keeps phrases from running on into the next. A single sign has one place, which says no more than where
 *  it stands: all of them would cost as much as all pairs. */
export function listPlaces({ title, aliases, blocks }: SearchDocument): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let free = 0;
  const putWord = (word: string, place: number): void => {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  };
  /** The pairs of a text, and the two words that tell where what is between edges begins and ends; these stand at places of
   *  pairs, or at free ones. `inside` is how many signs stand before what the edges are of. */
  const put = (text: string, from: number, edged: readonly string[], inside = 0): void => {
    const signs = listSigns(text).map(writeSign);
    if (signs.length === 0) return;
    const start = Math.max(from, free + 1);
    const [left, right] = [edged[0], edged.at(-1)];
    if (left !== undefined) putWord(left, start + inside - 1);
    pairUp(signs).forEach((pair, at) => {
      putWord(pair, start + at);
    });
    if (right !== undefined) putWord(right, start + inside + edged.length - 2);
    signs.forEach((sign, at) => {
      if (!places.has(sign)) places.set(sign, [roundPlace(start + at)]);
    });
    free = start + signs.length;
  };
  put(title, findTitleStart(listSigns(title).length), listNameWords(title));
  for (const alias of aliases) put(alias, otherNames, listNameWords(alias));
  for (const block of blocks) {
    const { text } = block;
    const clause = findClause(block);
    if (clause)
      put(text, textStart, listClauseWords(clause.number), listSigns(text.slice(0, clause.at)).length);
    else put(text, textStart, []);
  }
  return places;
}
