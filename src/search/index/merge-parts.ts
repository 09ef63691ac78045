import type { VarintList } from './varints.ts';
import type { WordPart } from './word-part.ts';

/** A word of the whole index, with the parts that hold it. */
export interface MergedWord {
  key: number;
  /** In how many documents it stands, and at how many places. */
  holders: number;
  places: number;
  /** In the order of their documents. */
  held: readonly HeldWord[];
}

/** Where a word stands in a part, and how many documents stand before that part. */
interface HeldWord {
  part: WordPart;
  at: number;
  base: number;
}

/** At how many places the words of these parts stand in all. */
export function countPlaces(parts: readonly WordPart[]): number {
  return parts.reduce((sum, { places }) => sum + places.reduce((all, count) => all + count, 0), 0);
}

/** All words of parts that follow each other, in rising order. */
export function* mergeParts(parts: readonly WordPart[]): Generator<MergedWord> {
  const next = new Uint32Array(parts.length);
  const bases = listBases(parts);
  for (let key = findLeast(parts, next); key < Infinity; key = findLeast(parts, next)) {
    const word = { key, holders: 0, places: 0, held: [] as HeldWord[] };
    for (const [number, part] of parts.entries()) {
      const at = next[number] ?? 0;
      if (part.keys[at] !== key) continue;
      next[number] = at + 1;
      word.held.push({ part, at, base: bases[number] ?? 0 });
      word.holders += part.holders[at] ?? 0;
      word.places += part.places[at] ?? 0;
    }
    yield word;
  }
}

function findLeast(parts: readonly WordPart[], next: Uint32Array): number {
  let least = Infinity;
  for (let number = 0; number < parts.length; number++) {
    const key = parts[number]?.keys[next[number] ?? 0] ?? Infinity;
    if (key < least) least = key;
  }
  return least;
}

function listBases(parts: readonly WordPart[]): number[] {
  let before = 0;
  return parts.map(({ documents }) => {
    const base = before;
    before += documents;
    return base;
  });
}

/** Writes the documents and places of a word as if it had been packed at once: only the first document of each part is told anew,
 *  for it is told as the step from the one before. */
export function packMerged({ held }: MergedWord, heads: VarintList, steps: VarintList): void {
  let before = 0;
  for (const { part, at, base } of held) {
    heads.push((part.firsts[at] ?? 0) + (base - before) * 2);
    heads.append(part.heads, part.headEnds[at - 1] ?? 0, part.headEnds[at] ?? 0);
    steps.append(part.steps, part.stepEnds[at - 1] ?? 0, part.stepEnds[at] ?? 0);
    before = base + (part.lasts[at] ?? 0);
  }
}
