import type { CollectionName } from '../../model/names.ts';
import { blockEnd, listWords, nameEnd } from '../terms/words.ts';

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

/** The words to index: first the names, then the text. So a word's place tells whether it stands in a name. */
export function listDocumentWords({ title, aliases, blocks }: SearchDocument): string[] {
  const names = [title, ...aliases].flatMap((name) => [...listWords(name), nameEnd]);
  return [...names, ...blocks.flatMap(({ text }) => [...listWords(text), blockEnd])];
}
