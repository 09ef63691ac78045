import { writeWord, type SearchDocument } from '../../src/search/index/document.ts';
import { placeWords } from '../../src/search/index/place-words.ts';
import type { PlacedWord } from '../../src/search/index/small-files.ts';
import { clauseEdge } from '../../src/search/terms/words.ts';

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

  /** Every sign that stands in the documents, as the search compares them. */
  get signs(): string[] {
    return [...this.numbers.keys()]
      .filter((code) => code < clauseEdge)
      .map((code) => String.fromCodePoint(code));
  }

  /** Every word with its places, in the order of the words' text. */
  *list(): Generator<PlacedWord> {
    const { ends, moveTo } = sortByValue(this.words, this.firsts.length);
    const [documents, places] = [moveTo(this.documents), moveTo(this.places)];
    for (const word of this.sortWords()) {
      const [start, end] = [ends[word - 1] ?? 0, ends[word]];
      yield {
        text: writeWord(this.firsts.get(word), this.seconds.get(word) - 1),
        documents: documents.subarray(start, end),
        places: places.subarray(start, end),
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

/** Where the entries of each value end when those of one value stand one behind the other, in their order, and what moves another
 *  list of the same length to that order. */
function sortByValue(
  list: NumberList,
  values: number,
): { ends: Uint32Array; moveTo: (other: NumberList) => Uint32Array } {
  const starts = new Uint32Array(values);
  for (let entry = 0; entry < list.length; entry++) {
    const value = list.get(entry);
    starts[value] = (starts[value] ?? 0) + 1;
  }
  let before = 0;
  for (let value = 0; value < values; value++) {
    const own = starts[value] ?? 0;
    starts[value] = before;
    before += own;
  }
  const ends = Uint32Array.from(starts, (_, value) => starts[value + 1] ?? list.length);
  const moveTo = (other: NumberList): Uint32Array => {
    const next = starts.slice();
    const moved = new Uint32Array(list.length);
    for (let entry = 0; entry < list.length; entry++) {
      const value = list.get(entry);
      const at = next[value] ?? 0;
      next[value] = at + 1;
      moved[at] = other.get(entry);
    }
    return moved;
  };
  return { ends, moveTo };
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
