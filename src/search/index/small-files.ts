import type { Holder, IndexedWord, WordRange } from './pagefind-format.ts';
import { textStart } from './places.ts';
import { concatenate } from './concatenate.ts';
import { packMerged, type MergedWord } from './merge-parts.ts';
import { openVarints, VarintList } from './varints.ts';
import { parseKey } from './word-key.ts';

/** The index as it is stored. It says what Pagefind's files say, in a third less; the browser makes those out of these when
 *  Pagefind asks for them. Like stands beside like, which compresses best: first the words of a file, then documents, then
 *  places, each as the step from the one before. */

/** The list of the files of words: how many documents there are, and the key of the first word of each file. */
export function packList(documents: number, firsts: readonly number[]): Uint8Array<ArrayBuffer> {
  const list = new VarintList();
  list.push(documents);
  list.push(firsts.length);
  const putWord = openWordWriter(list);
  for (const first of firsts) putWord(first);
  return Uint8Array.from(list.bytes);
}

/** A word between two files counts as one of the former: the list does not tell that it is nowhere. */
export function unpackList(bytes: Uint8Array): { documents: number; ranges: WordRange[] } {
  const next = openVarints(bytes);
  const documents = next();
  const takeWord = openWordReader(next);
  const firsts = Array.from({ length: next() }, takeWord);
  const ranges = firsts.map((first, at) => ({ first, last: findWordBefore(firsts[at + 1]) }));
  return { documents, ranges };
}

/** A file of words. */
export function packWords(words: readonly MergedWord[]): Uint8Array<ArrayBuffer> {
  const lists = { texts: new VarintList(), documents: new VarintList(), places: new VarintList() };
  lists.texts.push(words.length);
  const putWord = openWordWriter(lists.texts);
  for (const word of words) {
    putWord(word.key);
    lists.texts.push(word.holders);
    packMerged(word, lists.documents, lists.places);
  }
  return concatenate([lists.texts.bytes, lists.documents.bytes, lists.places.bytes]);
}

/** Throws where the file ends too early. */
export function unpackWords(bytes: Uint8Array): IndexedWord[] {
  const next = openVarints(bytes);
  const takeWord = openWordReader(next);
  const words = Array.from({ length: next() }, () => ({ text: takeWord(), count: next() }));
  const listed = words.map(({ text, count }) => ({ text, heads: takeHeads(next, count) }));
  return listed.map(({ text, heads }) => ({
    text,
    holders: heads.map(({ document, count }): Holder => ({ document, places: takePlaces(next, count) })),
  }));
}

function takeHeads(next: () => number, length: number): { document: number; count: number }[] {
  let document = 0;
  return Array.from({ length }, () => {
    const head = next();
    document += Math.floor(head / 2);
    return { document, count: head % 2 === 1 ? next() : 1 };
  });
}

function takePlaces(next: () => number, length: number): number[] {
  let place = textStart - 1;
  return Array.from({ length }, (_, at) => {
    const step = next();
    place = at === 0 && step === 0 ? next() : place + step;
    return place;
  });
}

/** A word is one sign or two. It is written as the step of the first sign and the second, this too as a step where the first is the
 *  same as before; nothing counts as less than any second sign. */
function openWordWriter(list: VarintList): (key: number) => void {
  let [first, second] = [0, 0];
  return (key) => {
    const [left, follower] = parseKey(key);
    const right = follower + 1;
    list.push(left - first);
    list.push(left === first ? right - second : right);
    [first, second] = [left, right];
  };
}

function openWordReader(next: () => number): () => string {
  let [first, second] = [0, 0];
  return () => {
    const step = next();
    first += step;
    second = next() + (step === 0 ? second : 0);
    return writeWord(first, second);
  };
}

function parseWord(text: string): [first: number, second: number] {
  return [parseInt(text.slice(0, 4), 36), text.length > 4 ? parseInt(text.slice(4), 36) + 1 : 0];
}

function writeWord(first: number, second: number): string {
  return [first, second - 1].map((sign) => (sign < 0 ? '' : sign.toString(36).padStart(4, '0'))).join('');
}

const signs = 36 ** 4;

/** The last word that can stand before another; without one, the last of all. */
function findWordBefore(text: string | undefined): string {
  const [first, second] = text === undefined ? [signs, 0] : parseWord(text);
  return second > 0 ? writeWord(first, second - 1) : writeWord(first - 1, signs);
}
