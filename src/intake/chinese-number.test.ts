import { expect, test } from 'vitest';
import { parseChineseNumber } from '../text/numbers.ts';
import { formatChineseNumber } from './chinese-number.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
])('writes %i as %s', (value, text) => {
  expect(formatChineseNumber(value)).toBe(text);
});

test('writes what the reader of Chinese numbers reads back', () => {
  for (let value = 1; value < 2000; value++)
    expect(parseChineseNumber(formatChineseNumber(value))).toBe(value);
});
