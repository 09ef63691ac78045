import { describe, expect, test } from 'vitest';
import { formatQuantity, parseChineseNumber } from './numbers.ts';

describe('quantities', () => {
  test('put 余 and 多 behind the number and the other hedges before it', () => {
    expect(formatQuantity({ value: 7500, unit: '人', qualifier: '余' })).toBe('7500余人');
    expect(formatQuantity({ value: 5000, unit: '年', qualifier: '多' })).toBe('5000多年');
    expect(formatQuantity({ value: 100, unit: '家', qualifier: '近' })).toBe('近100家');
    expect(formatQuantity({ value: 34.97, unit: '%' })).toBe('34.97%');
  });

  test('keep the hedge where the source has it', () => {
    expect(formatQuantity({ value: 700000, unit: '人次', qualifier: '余', wording: '70余万人次' })).toBe(
      '70余万人次',
    );
    expect(formatQuantity({ value: 60000, unit: '家', qualifier: '余', wording: '参赛企业6万余家' })).toBe(
      '6万余家',
    );
    expect(formatQuantity({ value: 3, unit: '亿元', qualifier: '余', wording: '3亿余元' })).toBe('3亿余元');
    expect(formatQuantity({ value: 1.4e8, unit: '人次', qualifier: '超过', wording: '超过1.4亿人次' })).toBe(
      '超过1.4亿人次',
    );
  });

  test('count large numbers in 万 and 亿', () => {
    expect(formatQuantity({ value: 15000000, unit: '名' })).toBe('1500万名');
    expect(formatQuantity({ value: 172.8, unit: '万人' })).toBe('172.8万人');
  });

  test('have the hedge before 万 and 亿 where there are tens of them', () => {
    expect(formatQuantity({ value: 600, unit: '万元', qualifier: '多' })).toBe('600多万元');
    expect(formatQuantity({ value: 700000, unit: '人次', qualifier: '余' })).toBe('70余万人次');
    expect(formatQuantity({ value: 60000, unit: '元', qualifier: '多' })).toBe('6万多元');
    expect(formatQuantity({ value: 172.8, unit: '万人', qualifier: '余' })).toBe('172.8万余人');
  });

  test('never fill in a number that the source hides', () => {
    expect(formatQuantity({ value: null, unit: '家' })).toBe('原文未公布');
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
