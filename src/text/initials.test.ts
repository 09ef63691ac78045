import { expect, test } from 'vitest';
import { initialOf } from './initials.ts';

test.each([
  ['安小满：扇面上的五十年', 'A'],
  ['“五小”是什么', 'W'],
  ['徐家弄的茶会', 'X'],
  ['马远山', 'M'],
  ['赵长山', 'Z'],
  ['六届', 'L'],
  ['74家', '#'],
  ['UNESCO', 'U'],
  ['', '#'],
])('puts %s under %s', (title, letter) => {
  expect(initialOf(title)).toBe(letter);
});
