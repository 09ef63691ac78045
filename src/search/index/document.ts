import type { CollectionName } from '../../model/names.ts';
import { writeCode } from '../terms/words.ts';
import { noSign, placeWords } from './place-words.ts';

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

/** The words to index as they are written, each with its places in rising order. */
export function listPlaces(document: SearchDocument): Map<string, number[]> {
  const places = new Map<string, number[]>();
  placeWords(document, (first, second, place) => {
    const word = writeWord(first, second);
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  });
  return places;
}

/** A word as it is written: its two signs, or the one that stands alone. */
export function writeWord(first: number, second: number): string {
  return second === noSign ? writeCode(first) : writeCode(first) + writeCode(second);
}
