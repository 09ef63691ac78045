import { listPlaces, type SearchDocument } from '../../src/search/index/document.ts';
import type { Holder, IndexedWord } from '../../src/search/index/pagefind-format.ts';

/** The places of all words in all documents, kept as numbers: as objects, those of 10,000 articles took gigabytes. */
export class WordPlaces {
  private readonly numbers = new Map<string, number>();
  private readonly words = new NumberList();
  private readonly documents = new NumberList();
  private readonly places = new NumberList();
  private added = 0;

  /** The documents come in the order of the index. */
  add(document: SearchDocument): void {
    for (const [text, places] of listPlaces(document)) {
      const word = this.numbers.get(text) ?? this.numbers.size;
      this.numbers.set(text, word);
      for (const place of places) {
        this.words.push(word);
        this.documents.push(this.added);
        this.places.push(place);
      }
    }
    this.added++;
  }

  /** How many places there are in all. */
  get size(): number {
    return this.words.length;
  }

  /** Every word with the documents that hold it, in the order of the words' text. */
  *list(): Generator<IndexedWord> {
    const { order, ends } = sortByValue(this.words, this.numbers.size);
    for (const [text, word] of [...this.numbers].sort(([left], [right]) => (left < right ? -1 : 1)))
      yield { text, holders: this.listHolders(order.subarray(ends[word - 1] ?? 0, ends[word])) };
  }

  private listHolders(entries: Uint32Array): Holder[] {
    const holders: { document: number; places: number[] }[] = [];
    for (const entry of entries) {
      const [document, place] = [this.documents.get(entry), this.places.get(entry)];
      const last = holders.at(-1);
      if (last?.document === document) last.places.push(place);
      else holders.push({ document, places: [place] });
    }
    return holders;
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
