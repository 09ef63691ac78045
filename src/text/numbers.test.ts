import { describe, expect, test } from 'vitest';
import { formatQuantity, parseChineseNumber } from './numbers.ts';

describe('quantities', () => {
  test('put 余 and 多 behind the number and the other hedges before it', () => {
    expect(formatQuantity(70, '万人次', '余')).toBe('70余万人次');
    expect(formatQuantity(5000, '年', '多')).toBe('5000多年');
    expect(formatQuantity(100, '家', '近')).toBe('近100家');
    expect(formatQuantity(74, '家')).toBe('74家');
  });

  test('never fill in a number that the source hides', () => {
    expect(formatQuantity(null, '家')).toBe('原文未公布');
  });
});

test.each([
  ['八万二千', 82000],
  ['十二', 12],
  ['一千零五', 1005],
  ['三亿零五万', 300050000],
  ['二〇二四', 2024],
  ['两百', 200],
  ['工匠', undefined],
])('reads the Chinese number %s', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});
