import { expect, test } from 'vitest';
import { listWords } from '../terms/words.ts';
import type { IndexedWord } from './pagefind-format.ts';
import { mergeParts } from './merge-parts.ts';
import { noSign } from './place-words.ts';
import { packList, packWords, unpackList, unpackWords } from './small-files.ts';
import { writeKey } from './word-key.ts';
import { packLists, type PlacedWord } from './word-part.ts';
import { textStart } from './places.ts';

const words = ['工', '工匠', '工会', '𠮷', '𠮷野'].flatMap(listWords).sort();

/** A file of these words, as two parts of the documents hold them. */
function packFile(file: readonly IndexedWord[]): Uint8Array {
  const parts = [0, middle].map((base, at) =>
    packLists(
      middle,
      file.flatMap(({ text, holders }): PlacedWord[] => {
        const own = holders.filter(({ document }) => Math.floor(document / middle) === at);
        const documents = own.flatMap(({ document, places }) => places.map(() => document - base));
        if (documents.length === 0) return [];
        const places = Uint32Array.from(own.flatMap((holder) => holder.places));
        return [{ key: keyOf(text), documents: Uint32Array.from(documents), places }];
      }),
    ),
  );
  return packWords([...mergeParts(parts)]);
}

const middle = 302;

function keyOf(text: string): number {
  const [first = 0, second = noSign] = [...text.matchAll(/.{4}/g)].map(([sign]) => parseInt(sign, 36));
  return writeKey(first, second);
}

test('a file of words is read as it was written', () => {
  const file = words.map((text, at) => ({
    text,
    holders: [
      { document: at, places: [textStart] },
      { document: at + 300, places: [65, 4097, textStart + 2, textStart + 130, textStart + 20_000] },
      { document: at + 301, places: [0] },
    ],
  }));
  expect(unpackWords(packFile(file))).toEqual(file);
});

test('the list tells for every word in which file it is, also for those that are nowhere', () => {
  const { documents, ranges } = unpackList(packList(10_661, words.map(keyOf)));
  expect(documents).toBe(10_661);
  expect(ranges.map(({ first }) => first)).toEqual(words);
  const find = (word: string): number[] =>
    ranges.flatMap(({ first, last }, at) => (first <= word && word <= last ? [at] : []));
  for (const [at, word] of words.entries()) expect(find(word)).toEqual([at]);
  for (const word of ['工人', '匠', '野𠮷', '\uD842'].flatMap(listWords))
    expect(find(word).length).toBeLessThanOrEqual(1);
  expect(find('zzzzzzzz')).toEqual([words.length - 1]);
});

test('a file that ends too early is no file of fewer words', () => {
  const file = packFile(words.map((text) => ({ text, holders: [{ document: 1, places: [textStart] }] })));
  for (let length = 0; length < file.length; length++)
    expect(() => unpackWords(file.subarray(0, length))).toThrow();
});
