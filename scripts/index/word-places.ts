import { writeWord, type SearchDocument } from '../../src/search/index/document.ts';
import { placeWords } from '../../src/search/index/place-words.ts';
import type { PlacedWord } from '../../src/search/index/small-files.ts';

/** The places of all words in all documents, kept as numbers: as objects, those of 10,000 articles took gigabytes, and to write out
 *  each word for each document took most of the time. */
export class WordPlaces {
  /** The numbers of the words, by their first and their second sign. */
  private readonly numbers = new Map<number, Map<number, number>>();
  private readonly firsts = new NumberList();
  private readonly seconds = new NumberList();
  private readonly words = new NumberList();
  private readonly documents = new NumberList();
  private readonly places = new NumberList();
  private added = 0;

  /** The documents come in the order of the index. */
  add(document: SearchDocument): void {
    placeWords(document, (first, second, place) => {
      this.words.push(this.numberOf(first, second));
      this.documents.push(this.added);
      this.places.push(place);
    });
    this.added++;
  }

  private numberOf(first: number, second: number): number {
    let followers = this.numbers.get(first);
    if (!followers) this.numbers.set(first, (followers = new Map<number, number>()));
    const known = followers.get(second);
    if (known !== undefined) return known;
    const number = this.firsts.length;
    followers.set(second, number);
    this.firsts.push(first);
    // One more: there may be none.
    this.seconds.push(second + 1);
    return number;
  }

  /** How many places there are in all. */
  get size(): number {
    return this.words.length;
  }

  /** Every word with its places, in the order of the words' text. */
  *list(): Generator<PlacedWord> {
    const { order, ends } = sortByValue(this.words, this.firsts.length);
    for (const word of this.sortWords()) {
      const entries = order.subarray(ends[word - 1] ?? 0, ends[word]);
      yield {
        text: writeWord(this.firsts.get(word), this.seconds.get(word) - 1),
        documents: entries.map((entry) => this.documents.get(entry)),
        places: entries.map((entry) => this.places.get(entry)),
      };
    }
  }

  /** Written out, the signs stand in the order of their numbers, and what is shorter stands before. */
  private sortWords(): Uint32Array {
    const [firsts, seconds] = [this.firsts, this.seconds];
    return Uint32Array.from({ length: this.firsts.length }, (_, word) => word).sort(
      (left, right) => firsts.get(left) - firsts.get(right) || seconds.get(left) - seconds.get(right),
    );
  }
}

/** The numbers of a list's entries, those of each value one behind the other, and where those of each value end. Entries of
 *  one value stay in their order. */
function sortByValue(list: NumberList, values: number): { order: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(values);
  const count = (value: number): number => (ends[value] = (ends[value] ?? 0) + 1) - 1;
  for (let entry = 0; entry < list.length; entry++) count(list.get(entry));
  let before = 0;
  for (let value = 0; value < values; value++) {
    const own = ends[value] ?? 0;
    ends[value] = before;
    before += own;
  }
  const order = new Uint32Array(list.length);
  for (let entry = 0; entry < list.length; entry++) order[count(list.get(entry))] = entry;
  return { order, ends };
}

/** A list that grows, four bytes for a number. */
class NumberList {
  length = 0;
  private numbers = new Uint32Array(1 << 16);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  get(at: number): number {
    return this.numbers[at] ?? 0;
  }
}
