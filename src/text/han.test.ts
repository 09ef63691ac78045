import { expect, test } from 'vitest';
import { countHan, estimateReadingMinutes, excerptText } from './han.ts';
import { compareNames } from './order.ts';

test('counts Han characters, extension planes included, and nothing else', () => {
  expect(countHan('江州 2024 年，ABC，𠮷')).toBe(4);
  expect(estimateReadingMinutes('字'.repeat(900))).toBe(3);
  expect(estimateReadingMinutes('')).toBe(1);
});

test('cuts an excerpt between characters', () => {
  expect(excerptText('一二三四五', 4)).toBe('一二三…');
  expect(excerptText('一二三', 3)).toBe('一二三');
  expect(excerptText('𠮷𠮷𠮷', 2)).toBe('𠮷…');
});

test('orders names by pinyin', () => {
  expect(['赵长山', '安小满', '罗定山'].sort(compareNames)).toEqual(['安小满', '罗定山', '赵长山']);
});
