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
  /** The other names of the entry. */
  aliases: readonly string[];
  collection: CollectionName;
  /** What stands under the title of a result: 故事, 江州市, 2015年. */
  facts: readonly string[];
  blocks: readonly Block[];
}

/** The words to index: first the names, then the text. So a word's place tells whether it stands in a name. */
export function listDocumentWords({ title, aliases, blocks }: SearchDocument): string[] {
  const names = [title, ...aliases].flatMap((name) => [...listWords(name), nameEnd]);
  return [...names, ...blocks.flatMap(({ text }) => [...listWords(text), blockEnd])];
}
