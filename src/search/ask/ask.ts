import { textStart } from '../index/places.ts';
import { listNameWords, listSigns, listWords } from '../terms/words.ts';
import type { IndexReader } from './index-reader.ts';
import { scorePhrase } from './score.ts';

/** A document that answers, best first in a list of them. */
export interface Hit {
  id: string;
  score: number;
}

/** In what is searched, and how the hits are ordered. */
export interface Scope {
  index: IndexReader;
  sort: 'relevance' | 'date';
}

/** How much an article is worth more than a source that answers as well: the index lists them in that order. */
const standing = 20;
/** A name that is one of several words answers no better than a title that holds it. */
const wholeName = 60;

/** What it is worth that several words stand one behind the other. */
const sideBySide = 8;

/** The documents that contain a phrase, sign for sign, best first. */
export async function askPhrase(scope: Scope, phrase: string): Promise<Hit[]> {
  const { index } = scope;
  const words = listWords(phrase);
  if (words.length === 0) return [];
  const places = await index.find(words);
  // Asked only where it can be: the words of a whole name are rare, and each may cost a request.
  const isInName = [...places.values()].some((place) => place < textStart);
  const named = isInName ? await index.find(listNameWords(phrase)) : undefined;
  const { length } = listSigns(phrase);
  const hits = [...places].map(([id, place], at) => {
    const score = scorePhrase(place, length, named?.has(id) ?? false);
    return { id, score: score - standing * (at / places.size) };
  });
  return orderHits(scope, hits);
}

/** The documents that contain every phrase, wherever; those that hold them side by side come first. */
export async function askAll(scope: Scope, phrases: readonly string[]): Promise<Hit[]> {
  const lists = await Promise.all(phrases.map((phrase) => askPhrase(scope, phrase)));
  const joined = await askPhrase(scope, phrases.join(''));
  const together = new Set(joined.map(({ id }) => id));
  const [first, ...others] = lists;
  const scores = others.map((hits) => new Map(hits.map(({ id, score }) => [id, Math.min(score, wholeName)])));
  const hits = (first ?? []).flatMap(({ id, score }) => {
    const own = scores.map((map) => map.get(id));
    if (own.includes(undefined)) return [];
    const sum = own.reduce<number>((total, other) => total + (other ?? 0), Math.min(score, wholeName));
    return [{ id, score: sum / phrases.length + (together.has(id) ? sideBySide : 0) }];
  });
  return orderHits(scope, hits);
}

/** The hits as the reader wants them: best first or newest first. */
export async function orderHits({ index, sort }: Scope, hits: readonly Hit[]): Promise<Hit[]> {
  if (sort === 'relevance') return sortHits(hits);
  const [dates, all] = await Promise.all([index.readDates(), index.find(undefined)]);
  const ids = [...all.keys()];
  const ranks = new Map(dates.map((number, rank) => [ids[number], rank]));
  return [...hits].sort((left, right) => (ranks.get(left.id) ?? 0) - (ranks.get(right.id) ?? 0));
}

export function sortHits(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((left, right) => right.score - left.score);
}
