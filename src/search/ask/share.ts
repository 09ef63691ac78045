import type { Hit, Scope } from './ask.ts';
import { sortHits } from './ask.ts';
import { listWords, nameEnd } from '../terms/words.ts';

export interface Shared {
  hits: Hit[];
  phrases: string[];
}

const most = 30;
const longest = 20;
/** A document that shares less than this of what was asked is no answer: better to say that there is none. */
const least = 0.3;

/** The documents that share most pairs of signs with the words. A pair that few documents hold counts more, and more
 *  again in a name. Documents far behind the best are left out. */
export async function askShare({ index }: Scope, words: readonly string[]): Promise<Shared> {
  const pairs = [
    ...new Set(words.flatMap((word) => [...word].slice(1).map((sign, at) => ([...word][at] ?? '') + sign))),
  ].slice(0, most);
  const ends = await index.locate(nameEnd);
  const scores = new Map<string, number>();
  const phrases: string[] = [];
  let asked = 0;
  const found = await Promise.all(pairs.map((pair) => index.find(listWords(pair))));
  found.forEach((places, at) => {
    const weight = Math.log(1 + index.size / Math.max(1, places.size));
    asked += weight;
    if (places.size === 0) return;
    phrases.push(pairs[at] ?? '');
    for (const [id, [first = 0]] of places) {
      const inName = first < (ends.get(id)?.at(-1) ?? 0);
      scores.set(id, (scores.get(id) ?? 0) + weight * (inName ? 1.6 : 1));
    }
  });
  const hits = sortHits([...scores].map(([id, score]) => ({ id, score })));
  const best = hits[0]?.score ?? 0;
  if (best < asked * least) return { hits: [], phrases: [] };
  return { hits: hits.filter(({ score }) => score > best * 0.55).slice(0, most), phrases };
}

/** The text cut into the fewest parts that the site holds, at least two signs each: 江州困难职工 → 江州, 困难职工.
 *  Empty where it cannot be cut so. */
export async function splitKnown({ index }: Scope, text: string): Promise<string[]> {
  const signs = [...text].slice(0, longest);
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= signs.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      const part = signs.slice(start, end).join('');
      if ((await index.find(listWords(part))).size > 0) best[end] = [...before, part];
    }
  }
  return best[signs.length] ?? [];
}
