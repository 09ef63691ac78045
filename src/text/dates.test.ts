import { describe, expect, test } from 'vitest';
import { explainDateFault, formatDate, isFullDate, isPartialDate, parseDate, yearOf } from './dates.ts';

describe('dates', () => {
  test('knows the days of each month, leap years included', () => {
    expect(isFullDate('2024-02-29')).toBe(true);
    expect(isFullDate('2023-02-29')).toBe(false);
    expect(isFullDate('2024-02-30')).toBe(false);
    expect(isFullDate('1900-02-29')).toBe(false);
  });

  test('takes a month or a year alone as a partial date only', () => {
    expect(isPartialDate('2024-09')).toBe(true);
    expect(isFullDate('2024-09')).toBe(false);
    expect(parseDate('2024')).toEqual({ year: 2024 });
    expect(parseDate('2024-13')).toBeUndefined();
  });

  test('shows no more precision than is known', () => {
    expect(formatDate('2024-09-06')).toBe('2024年9月6日');
    expect(formatDate('2024-09')).toBe('2024年9月');
    expect(formatDate('2024')).toBe('2024年');
    expect(yearOf('2024-09')).toBe(2024);
  });

  test('tells an editor what is wrong with a date and how it is written', () => {
    expect(explainDateFault('2024-02-30').fault).toContain('2024年2月只有29天');
    expect(explainDateFault('2024/5/6').suggestion).toBe('2024-05-06');
    expect(explainDateFault('20240506').suggestion).toBe('2024-05-06');
    expect(explainDateFault('2024年5月6日').suggestion).toBe('2024-05-06');
    expect(explainDateFault('去年').suggestion).toBeUndefined();
  });
});
