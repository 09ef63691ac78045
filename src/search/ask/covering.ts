import { askPhrase, sortHits, type Scope } from './ask.ts';
import type { Group } from './exact.ts';
import { findKnownWords, listKnownWords } from './known-words.ts';
import type { NameTable } from '../index/name-table.ts';

const most = 12;
const mostHits = 30;
/** Documents that answer much less than the best are left out. */
const behind = 0.5;
/** A word in the text of a page counts once; one that is the page's own name three times (score.ts). */
const whole = 50;

/** For a long question: the names and words of the site that stand in it, and the documents that hold most of them. A word that
 *  few documents hold counts more. The label says which words were used. */
export async function askCovering(scope: Scope, text: string, names: NameTable): Promise<Group | undefined> {
  const { index } = scope;
  const synonyms = (await index.readSynonyms()).flat();
  const known = new Set([...listKnownWords(names).keys(), ...synonyms]);
  const words = findKnownWords(known, text).slice(0, most);
  const found = await Promise.all(words.map((word) => askPhrase({ ...scope, sort: 'relevance' }, word)));
  const scores = new Map<string, number>();
  for (const hits of found) {
    const weight = Math.log(1 + index.size / Math.max(1, hits.length));
    for (const { id, score } of hits)
      scores.set(id, (scores.get(id) ?? 0) + weight * (1 + Math.max(0, score) / whole));
  }
  const hits = sortHits([...scores].map(([id, score]) => ({ id, score })));
  const best = hits[0]?.score ?? 0;
  const held = words.filter((_, at) => (found[at]?.length ?? 0) > 0);
  return hits.length === 0
    ? undefined
    : {
        label: `含有其中${held.map((word) => `“${word}”`).join('')}`,
        phrases: held,
        hits: hits.filter(({ score }) => score > best * behind).slice(0, mostHits),
      };
}
