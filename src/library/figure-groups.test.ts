import { describe, expect, test } from 'vitest';
import {
  describeFigureTime,
  describeFigureValue,
  groupByTheme,
  listComparable,
  orderSeries,
} from './figure-groups.ts';
import { makeEntry } from './sample-entries.ts';

const figure = (id: string, data: Record<string, unknown> = {}) => makeEntry('figures', id, data);
const ids = (figures: readonly { id: string }[]) => figures.map(({ id }) => id);

describe('figures of a series', () => {
  test('are compared only where they count the same thing', () => {
    const series = [
      figure('workers', { value: 20, unit: '人' }),
      figure('models', { value: 4, unit: '名' }),
      figure('visits', { value: 200, unit: '人次' }),
      figure('money', { value: 3, unit: '亿元' }),
    ];
    const groups = listComparable(series);
    expect(groups.map(({ unit, figures }) => [unit, ids(figures)])).toEqual([['人', ['workers', 'models']]]);
  });

  test('never draw a number that the source hides', () => {
    const series = [figure('a', { value: null }), figure('b', { value: null }), figure('c')];
    expect(listComparable(series)).toEqual([]);
  });

  test('stand by size, and equal ones by date', () => {
    const series = [
      figure('late', { value: 30, period: '2020-09-25' }),
      figure('most', { value: 60, period: '2023' }),
      figure('first', { value: 30, period: '2016' }),
    ];
    expect(ids(orderSeries(series, 'smallest-first'))).toEqual(['first', 'late', 'most']);
    expect(ids(orderSeries(series, 'largest-first'))).toEqual(['most', 'first', 'late']);
  });
});

describe('a figure', () => {
  test('tells the time it speaks of, and no more', () => {
    expect(describeFigureTime(figure('a', { period: '2016年以来5年', asOf: '2020' }))).toBe(
      '2016年以来5年，截至2020年',
    );
    expect(describeFigureTime(figure('a', { asOf: '2023-09' }))).toBe('截至2023年9月');
    expect(describeFigureTime(figure('a'))).toBe('');
  });

  test('that counts a place in a row is an ordinal', () => {
    expect(describeFigureValue(figure('a', { value: 43, unit: '届', kind: 'ordinal' }))).toBe('第43届');
    expect(describeFigureValue(figure('a', { value: 74, unit: '家' }))).toBe('74家');
    expect(describeFigureValue(figure('a', { value: null }))).toBe('原文未公布');
  });

  test('stands under its theme, in the order of the schema', () => {
    const groups = groupByTheme([figure('b', { theme: '参政与法治' }), figure('a', { theme: '技能与培训' })]);
    expect(groups.map(({ theme }) => theme)).toEqual(['技能与培训', '参政与法治']);
  });
});
