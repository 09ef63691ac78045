import type { MergedWord } from '../../src/search/index/merge-parts.ts';

/** The least size of a file of words: below it, files are so small that asking costs more than what they hold. */
const least = 1000;

/** How large a file of words is at best, in places: the list of files grows as their number, a question as their size, and
 *  both together are least where they grow alike. Measured on 776, 1,161, 2,661 and 10,661 documents. */
export function chooseSize(places: number): number {
  return Math.max(least, Math.round(Math.sqrt(places)));
}

/** The words in files of about the same size. Rare ones lie with their neighbours; one that is larger than a file has its
 *  own, so that nobody who asks for a neighbour has to load it. */
export function* groupWords(words: Iterable<MergedWord>, size: number): Generator<MergedWord[]> {
  let group: MergedWord[] = [];
  let filled = 0;
  for (const word of words) {
    const own = word.holders * 2 + word.places;
    if (group.length > 0 && filled + own > size) {
      yield group;
      [group, filled] = [[], 0];
    }
    group.push(word);
    filled += own;
  }
  if (group.length > 0) yield group;
}
