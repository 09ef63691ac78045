import { expect, test } from 'vitest';
import { readInitial } from './initials.ts';

test.each([
  ['艾爱国：焊工岗位五十年', 'A'],
  ['“五小”是什么', 'W'],
  ['萧山五个品牌', 'X'],
  ['孟泰', 'M'],
  ['张小泉', 'Z'],
  ['六届', 'L'],
  ['74家', '#'],
  ['UNESCO', 'U'],
  ['', '#'],
])('puts %s under %s', (title, letter) => {
  expect(readInitial(title)).toBe(letter);
});
