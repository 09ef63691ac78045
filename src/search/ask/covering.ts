import type { Scope } from './ask.ts';
import type { Group } from './exact.ts';
import { findKnownWords, listKnownWords } from './known-words.ts';
import { rateShares } from './share.ts';
import type { NameTable } from '../index/name-table.ts';

const most = 12;

/** For a long question: the names and words of the site that stand in it, and the documents that hold most of them. The label
 *  says which words were used. */
export async function askCovering(
  { index }: Scope,
  text: string,
  names: NameTable,
): Promise<Group | undefined> {
  const synonyms = (await index.readSynonyms()).flat();
  const words = findKnownWords(new Set([...listKnownWords(names).keys(), ...synonyms]), text);
  const { hits, held } = await rateShares(index, words.slice(0, most));
  return hits.length === 0
    ? undefined
    : { label: `含有其中${held.map((word) => `“${word}”`).join('')}`, phrases: held, hits };
}
