import type { SearchDocument } from './document.ts';
import { NumberList } from './number-list.ts';
import { placeWords } from './place-words.ts';
import { textStart } from './places.ts';
import { VarintList } from './varints.ts';
import { parseKey, writeKey } from './word-key.ts';

/** The words of some documents that follow each other in the index, packed as they lie in its files (small-files.ts). A part says
 *  nothing of where its documents stand, so it stays the same whatever comes before them; parts are joined by `mergeParts`. */
export interface WordPart {
  /** How many documents it has. */
  documents: number;
  /** The words in rising order, as `writeKey` writes them. Each has an entry in the lists that follow. */
  keys: Float64Array;
  /** In how many documents it stands, and at how many places. */
  holders: Uint32Array;
  places: Uint32Array;
  /** The head of the first document that holds it, and the number of the last, both as if the part stood alone. */
  firsts: Uint32Array;
  lasts: Uint32Array;
  /** Where its bytes end in `heads`, without the first head, and in `steps`. */
  headEnds: Uint32Array;
  stepEnds: Uint32Array;
  heads: Uint8Array;
  steps: Uint8Array;
}

/** Packs the words of documents. */
export function packPart(documents: readonly SearchDocument[]): WordPart {
  const placed = new PlacedWords();
  for (const [number, document] of documents.entries())
    placeWords(document, (first, second, place) => {
      placed.push(first, second, number, place);
    });
  return packLists(documents.length, placed.list());
}

/** A word with each of its places, and the document of each: documents in rising order, and in each the places. */
export interface PlacedWord {
  key: number;
  documents: Uint32Array;
  places: Uint32Array;
}

/** Packs words that come in rising order. */
export function packLists(documents: number, words: readonly PlacedWord[]): WordPart {
  const lists = (): Uint32Array => new Uint32Array(words.length);
  const part = {
    ...{ documents, keys: Float64Array.from(words, ({ key }) => key) },
    ...{ holders: lists(), places: lists(), firsts: lists(), lasts: lists() },
    ...{ headEnds: lists(), stepEnds: lists() },
  };
  const [heads, steps] = [new VarintList(), new VarintList()];
  for (const [at, word] of words.entries()) {
    packHolders(word, part, at, heads, steps);
    part.headEnds[at] = heads.length;
    part.stepEnds[at] = steps.length;
  }
  return { ...part, heads: heads.bytes, steps: steps.bytes };
}

function packHolders(
  { documents, places }: PlacedWord,
  part: Pick<WordPart, 'holders' | 'places' | 'firsts' | 'lasts'>,
  at: number,
  heads: VarintList,
  steps: VarintList,
): void {
  let [holders, before] = [0, 0];
  for (let [start, end] = [0, 0]; start < documents.length; start = end) {
    const document = documents[start] ?? 0;
    while (end < documents.length && documents[end] === document) end++;
    const head = (document - before) * 2 + (end - start > 1 ? 1 : 0);
    if (holders === 0) part.firsts[at] = head;
    else heads.push(head);
    if (end - start > 1) heads.push(end - start);
    packPlaces(places, start, end, steps);
    before = document;
    holders += 1;
  }
  part.holders[at] = holders;
  part.places[at] = places.length;
  part.lasts[at] = before;
}

/** Most words stand in the text alone: their first place is told from where it begins, one in a name behind a zero. */
function packPlaces(places: Uint32Array, start: number, end: number, list: VarintList): void {
  const first = places[start] ?? 0;
  if (first >= textStart) list.push(first - textStart + 1);
  else {
    list.push(0);
    list.push(first);
  }
  for (let at = start + 1; at < end; at++) list.push((places[at] ?? 0) - (places[at - 1] ?? 0));
}

/** The places of words as they come, kept as numbers: as objects, those of 10,000 articles took gigabytes. */
class PlacedWords {
  readonly #numbers = new Map<number, Map<number, number>>();
  readonly #keys: number[] = [];
  readonly #words = new NumberList();
  readonly #documents = new NumberList();
  readonly #places = new NumberList();

  push(first: number, second: number, document: number, place: number): void {
    this.#words.push(this.#numberOf(first, second));
    this.#documents.push(document);
    this.#places.push(place);
  }

  #numberOf(first: number, second: number): number {
    let followers = this.#numbers.get(first);
    if (!followers) this.#numbers.set(first, (followers = new Map<number, number>()));
    const known = followers.get(second);
    if (known !== undefined) return known;
    followers.set(second, this.#keys.length);
    return this.#keys.push(writeKey(first, second)) - 1;
  }

  /** The words in rising order. */
  list(): PlacedWord[] {
    const keys = this.#keys;
    const { starts, moveTo } = this.#words.group(keys.length);
    const [documents, places] = [moveTo(this.#documents), moveTo(this.#places)];
    return [...Float64Array.from(keys).sort()].map((key) => {
      const word = this.#numberOf(...parseKey(key));
      const [start, end] = [starts[word], starts[word + 1]];
      return { key, documents: documents.subarray(start, end), places: places.subarray(start, end) };
    });
  }
}
