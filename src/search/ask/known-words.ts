import type { NameTable } from '../index/name-table.ts';

/** Where a name may be cut without cutting a word: at its own punctuation. 设立“工匠日”的决定 holds the word 工匠日. */
const seams = /[\s，。、；：！？“”‘’"'《》〈〉（）()【】[\]·—–-]+/;

const tables = new WeakMap<NameTable, ReadonlyMap<string, number>>();

/** The words that the site itself uses as names, each with the number of names it stands in: every name as a whole, and its
 *  parts between marks. Nothing else is offered in place of what a reader typed: any piece of a name that merely looks alike
 *  was, and 工匠节 was read as 工匠解, out of 工匠解决. */
export function listKnownWords(table: NameTable): ReadonlyMap<string, number> {
  const known = tables.get(table) ?? countWords(table);
  tables.set(table, known);
  return known;
}

function countWords({ names }: NameTable): Map<string, number> {
  const all = names.flatMap((row) => row.names);
  const words = new Set(
    all.flatMap((name) => [name, ...name.split(seams)]).filter(({ length }) => length > 1),
  );
  const text = all.join('\n');
  return new Map([...words].map((word) => [word, text.split(word).length - 1]));
}

/** The known words in a text, longest first and none within another, in the order of the text. */
export function findKnownWords(known: Iterable<string>, text: string): string[] {
  return locateWords(known, text).map(({ word }) => word);
}

/** The text cut into the known words in it and what stands between them. */
export function cutAtWords(known: Iterable<string>, text: string): string[] {
  const words = locateWords(known, text);
  const starts = [0, ...words.flatMap(({ word, at }) => [at, at + word.length])];
  return starts.map((start, at) => text.slice(start, starts[at + 1])).filter((part) => part !== '');
}

function locateWords(known: Iterable<string>, text: string): { word: string; at: number }[] {
  const taken: { word: string; at: number }[] = [];
  for (const word of [...known].sort((left, right) => right.length - left.length)) {
    const at = word.length < 2 ? -1 : text.indexOf(word);
    const isFree = taken.every((other) => at >= other.at + other.word.length || at + word.length <= other.at);
    if (at >= 0 && isFree) taken.push({ word, at });
  }
  return taken.sort((left, right) => left.at - right.at);
}
