import type { Holder, IndexedWord, WordRange } from './pagefind-format.ts';
import { textStart } from './places.ts';
import { openVarints, VarintList } from './varints.ts';

/** The index as it is stored. It says what Pagefind's files say, in a third less; the browser makes those out of these when
 *  Pagefind asks for them. Like stands beside like, which compresses best: first the words of a file, then documents, then
 *  places, each as the step from the one before. */

/** The list of the files of words: how many documents there are, and the first word of each file. */
export function packList(documents: number, firsts: readonly string[]): Uint8Array<ArrayBuffer> {
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

/** A word with each of its places, and the document of each: documents in rising order, and in each the places. */
export interface PlacedWord {
  text: string;
  documents: Uint32Array;
  places: Uint32Array;
}

/** A file of words. */
export function packWords(words: readonly PlacedWord[]): Uint8Array<ArrayBuffer> {
  const lists = { texts: new VarintList(), documents: new VarintList(), places: new VarintList() };
  lists.texts.push(words.length);
  const putWord = openWordWriter(lists.texts);
  for (const word of words) {
    putWord(word.text);
    lists.texts.push(countHolders(word));
    packHolders(word, lists.documents, lists.places);
  }
  return concatenate([lists.texts.bytes, lists.documents.bytes, lists.places.bytes]);
}

/** How many documents hold a word. */
export function countHolders({ documents }: PlacedWord): number {
  let count = 0;
  for (let at = 0; at < documents.length; at++) if (at === 0 || documents[at] !== documents[at - 1]) count++;
  return count;
}

function packHolders({ documents, places }: PlacedWord, heads: VarintList, steps: VarintList): void {
  let before = 0;
  for (let [start, end] = [0, 0]; start < documents.length; start = end) {
    const document = documents[start] ?? 0;
    while (end < documents.length && documents[end] === document) end++;
    heads.push((document - before) * 2 + (end - start > 1 ? 1 : 0));
    if (end - start > 1) heads.push(end - start);
    packPlaces(places.subarray(start, end), steps);
    before = document;
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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

/** Most words stand in the text alone: their first place is told from where it begins, one in a name behind a zero. */
function packPlaces(places: Uint32Array, list: VarintList): void {
  const first = places[0] ?? 0;
  if (first >= textStart) list.push(first - textStart + 1);
  else {
    list.push(0);
    list.push(first);
  }
  for (let at = 1; at < places.length; at++) list.push((places[at] ?? 0) - (places[at - 1] ?? 0));
}

function takePlaces(next: () => number, length: number): number[] {
  let place = textStart - 1;
  return Array.from({ length }, (_, at) => {
    const step = next();
    place = at === 0 && step === 0 ? next() : place + step;
    return place;
  });
}

/** A word is one sign or two of four digits each. It is written as the step of the first sign and the second, this too as
 *  a step where the first is the same as before; nothing counts as less than any second sign. */
function openWordWriter(list: VarintList): (text: string) => void {
  let [first, second] = [0, 0];
  return (text) => {
    const [left, right] = parseWord(text);
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
