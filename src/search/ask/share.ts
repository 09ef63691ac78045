import type { Hit, Scope } from './ask.ts';
import { sortHits } from './ask.ts';
import type { IndexReader } from './index-reader.ts';
import { textStart } from '../index/places.ts';
import { listWords } from '../terms/words.ts';

export interface Shared {
  hits: Hit[];
  phrases: string[];
}

const most = 30;
const longest = 20;
/** A document that shares less than this of what was asked is no answer: better to say that there is none. */
const least = 0.3;
/** Documents that share much less than the best are left out. */
const behind = 0.55;
/** A piece in a name counts so much more than one in the text. */
const inName = 2;

/** The documents that share most pairs of signs with the words. */
export async function askShare({ index }: Scope, words: readonly string[]): Promise<Shared> {
  const pairs = new Set(
    words.flatMap((word) => [...word].slice(1).map((sign, at) => ([...word][at] ?? '') + sign)),
  );
  const { hits, held, asked } = await rateShares(index, [...pairs].slice(0, most));
  return (hits[0]?.score ?? 0) < asked * least ? { hits: [], phrases: [] } : { hits, phrases: held };
}

/** The documents that hold most of these pieces, best first, the pieces that stand somewhere, and what a document that held
 *  all of them in its text would score. A piece that few documents hold counts more, and more again in a name. */
export async function rateShares(
  index: IndexReader,
  pieces: readonly string[],
): Promise<{ hits: Hit[]; held: string[]; asked: number }> {
  const found = await Promise.all(pieces.map((piece) => index.find(listWords(piece))));
  const scores = new Map<string, number>();
  let asked = 0;
  for (const places of found) {
    const weight = Math.log(1 + index.size / Math.max(1, places.size));
    asked += weight;
    for (const [id, place] of places) {
      const isName = place < textStart;
      scores.set(id, (scores.get(id) ?? 0) + weight * (isName ? inName : 1));
    }
  }
  const hits = sortHits([...scores].map(([id, score]) => ({ id, score })));
  const best = hits[0]?.score ?? 0;
  return {
    hits: hits.filter(({ score }) => score > best * behind).slice(0, most),
    held: pieces.filter((_, at) => (found[at]?.size ?? 0) > 0),
    asked,
  };
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
