import { expect, test } from 'vitest';
import { addDays, addYears, countDaysBetween, lastDayOf } from './days.ts';

test('counts over the ends of months and years, leap days included', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('去年', 1)).toBe('去年');
  expect(countDaysBetween('2026-10-29', '2026-11-29')).toBe(31);
});

test('the same day of another year, and the 28th where there is no 29th', () => {
  expect(addYears('2026-11-29', -2)).toBe('2024-11-29');
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2024-09', 1)).toBe('2024-09');
});

test('the last day that a date may mean', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2024-09-06')).toBe('2024-09-06');
  expect(lastDayOf('2022年底')).toBe('2022-12-31');
  expect(lastDayOf('20241')).toBeUndefined();
  expect(lastDayOf('近年来')).toBeUndefined();
});
