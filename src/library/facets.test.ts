import { expect, test } from 'vitest';
import { describeYears } from './facets.ts';
import { makeCase } from './sample-entries.ts';

test('a stretch of years is shown whole, a single year alone, an open one by its beginning', () => {
  const years = (period?: { from?: number; to?: number }) =>
    describeYears(makeCase('a-case', period ? { period } : {}));
  expect(years({ from: 2009, to: 2025 })).toBe('2009—2025年');
  expect(years({ from: -3000, to: 2019 })).toBe('前3000—2019年');
  expect(years({ from: 2024, to: 2024 })).toBe('2024年');
  expect(years({ to: 2022 })).toBe('2022年');
  expect(years({ from: 2016 })).toBe('2016年起');
  expect(years()).toBeUndefined();
});
