import { expect, test } from 'vitest';
import { countHan, estimateReadingMinutes, excerptText } from './han.ts';
import { compareNames } from './order.ts';

test('counts Han characters, extension planes included, and nothing else', () => {
  expect(countHan('杭州 2024 年，ABC，𠮷')).toBe(4);
  expect(estimateReadingMinutes('字'.repeat(900))).toBe(3);
  expect(estimateReadingMinutes('')).toBe(1);
});

test('cuts an excerpt between characters', () => {
  expect(excerptText('一二三四五', 4)).toBe('一二三…');
  expect(excerptText('一二三', 3)).toBe('一二三');
  expect(excerptText('𠮷𠮷𠮷', 2)).toBe('𠮷…');
});

test('orders names by pinyin', () => {
  expect(['张小泉', '艾爱国', '孟泰'].sort(compareNames)).toEqual(['艾爱国', '孟泰', '张小泉']);
});
