import { expect, test } from 'vitest';
import { findToday } from './today.ts';

test('the day turns at midnight in China, wherever the machine stands', () => {
  expect(findToday(new Date('2026-11-27T15:59:59Z'))).toBe('2026-11-27');
  expect(findToday(new Date('2026-11-27T16:00:00Z'))).toBe('2026-11-28');
});
