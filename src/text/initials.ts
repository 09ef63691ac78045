import { compareNames } from './order.ts';

/** One character for each letter that pinyin syllables begin with (no I, U, V): the first common character of that letter in pinyin order. */
const firstOfLetter: readonly (readonly [string, string])[] = [
  ['A', '阿'],
  ['B', '八'],
  ['C', '擦'],
  ['D', '搭'],
  ['E', '蛾'],
  ['F', '发'],
  ['G', '噶'],
  ['H', '哈'],
  ['J', '击'],
  ['K', '喀'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拿'],
  ['O', '哦'],
  ['P', '啪'],
  ['Q', '期'],
  ['R', '然'],
  ['S', '撒'],
  ['T', '塌'],
  ['W', '挖'],
  ['X', '昔'],
  ['Y', '压'],
  ['Z', '匝'],
];

/** The letter under which a title stands in an index: that of its first word character; `#` for digits and other signs. */
export function initialOf(title: string): string {
  const character = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '';
  if (/[a-z]/i.test(character)) return character.toUpperCase();
  if (!/\p{Script=Han}/u.test(character)) return '#';
  const found = firstOfLetter.findLast(([, first]) => compareNames(first, character) <= 0);
  return found?.[0] ?? 'A';
}
