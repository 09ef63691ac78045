import type { IndexReader } from './index-reader.ts';
import { scorePhrase } from './score.ts';
import { listWords, nameEnd } from './words.ts';

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

/** The documents that contain a phrase, sign for sign, best first. */
export async function askPhrase({ index, sort }: Scope, phrase: string): Promise<Hit[]> {
  const words = listWords(phrase);
  if (words.length === 0) return [];
  const places = await index.find(words, sort === 'date' ? 'date' : 'order');
  if (places.size === 0) return [];
  const [ends, aliases] = await Promise.all([
    index.locate(nameEnd),
    index.find([nameEnd, ...words, nameEnd]),
  ]);
  const hits = [...places].map(([id, [first = 0]], at) => {
    const names = { ends: ends.get(id) ?? [], isAlias: aliases.has(id) };
    return { id, score: scorePhrase(first, words.length, names) - 6 * (at / places.size) };
  });
  return sort === 'date' ? hits : sortHits(hits);
}

/** The documents that contain every phrase, wherever; those that hold them side by side come first. */
export async function askAll(scope: Scope, phrases: readonly string[]): Promise<Hit[]> {
  const lists = await Promise.all(phrases.map((phrase) => askPhrase(scope, phrase)));
  const joined = await askPhrase(scope, phrases.join(''));
  const together = new Set(joined.map(({ id }) => id));
  const [first, ...others] = lists;
  const scores = others.map((hits) => new Map(hits.map(({ id, score }) => [id, score])));
  const hits = (first ?? []).flatMap(({ id, score }) => {
    const own = scores.map((map) => map.get(id));
    if (own.includes(undefined)) return [];
    const sum = own.reduce<number>((total, other) => total + (other ?? 0), score);
    return [{ id, score: sum / phrases.length + (together.has(id) ? 15 : 0) }];
  });
  return scope.sort === 'date' ? hits : sortHits(hits);
}

export function sortHits(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((left, right) => right.score - left.score);
}
