import { expect, test } from 'vitest';
import { clauseEdge, nameEdge } from '../terms/words.ts';
import { listPlaces, writeWord, type SearchDocument } from './document.ts';
import { mergeParts, type MergedWord } from './merge-parts.ts';
import { parsePart, writePart } from './part-bytes.ts';
import { noSign } from './place-words.ts';
import { packWords, unpackWords } from './small-files.ts';
import { parseKey, writeKey } from './word-key.ts';
import { packPart } from './word-part.ts';

/** Park and Miller's minimal standard (1988): the same numbers everywhere. */
let state = 7;
const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
const pick = (text: string): string => [...text][Math.floor(random() * [...text].length)] ?? '';
const write = (length: number): string => Array.from({ length }, () => pick('工匠劳模会𠮷a1')).join('');

const documents = Array.from({ length: 40 }, (_, at): SearchDocument => {
  const blocks = Array.from({ length: at % 5 }, () => ({ text: write(30) }));
  const rest = { collection: 'terms', label: '提法', facts: [], blocks } as const;
  return { address: `/terms/${at}/`, title: write(1 + (at % 7)), aliases: [write(2)], ...rest };
});

/** All words of parts, each cut from the documents and turned into bytes and back. */
function merge(edges: readonly number[]): MergedWord[] {
  const parts = [...edges, documents.length].map((edge, at) =>
    packPart(documents.slice(edges[at - 1] ?? 0, edge)),
  );
  return [...mergeParts(parts.map((part) => parsePart(writePart(part))))];
}

test('a part holds every word of its documents with all its places', () => {
  const all = documents.map(listPlaces);
  const texts = [...new Set(all.flatMap((words) => [...words.keys()]))].sort();
  const wanted = texts.map((text) => ({
    text,
    holders: all.flatMap((words, document) => {
      const places = words.get(text);
      return places ? [{ document, places }] : [];
    }),
  }));
  const words = merge([]);
  expect(unpackWords(packWords(words))).toEqual(wanted);
  expect(words.map(({ holders }) => holders)).toEqual(wanted.map(({ holders }) => holders.length));
  expect(words.map(({ places }) => places)).toEqual(
    wanted.map(({ holders }) => holders.reduce((sum, { places }) => sum + places.length, 0)),
  );
});

test('wherever the documents are cut into parts, the files are the same', () => {
  const whole = packWords(merge([]));
  for (let edge = 0; edge <= documents.length; edge++) expect(packWords(merge([edge]))).toEqual(whole);
  expect(packWords(merge([1, 2, 3, 20, 20, 39]))).toEqual(whole);
});

test('a part is read from bytes wherever they begin', () => {
  const part = packPart(documents);
  const bytes = writePart(part);
  const moved = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
  expect(parsePart(moved)).toEqual(part);
});

test('words as numbers stand in the order of their text', () => {
  const signs = [0x41, 0x5de5, 0x5de6, 0x20bb7, clauseEdge, nameEdge];
  const pairs = signs.flatMap((first) => [noSign, ...signs].map((second) => [first, second] as const));
  const byKey = pairs.toSorted((left, right) => writeKey(...left) - writeKey(...right));
  const text = ([first, second]: readonly [number, number]): string => writeWord(first, second);
  expect(byKey.map(text)).toEqual(pairs.map(text).sort());
  for (const pair of pairs) expect(parseKey(writeKey(...pair))).toEqual(pair);
});
