import { expect, test } from 'vitest';
import { chooseOfDay, chooseOfMonth } from './today.ts';

test('each day has its own, all come round, and the hour does not matter', () => {
  const days = [1, 2, 3, 4].map((day) => chooseOfDay(new Date(2026, 10, day, 12), 3));
  expect(new Set(days.slice(0, 3)).size).toBe(3);
  expect(days[3]).toBe(days[0]);
  expect(chooseOfDay(new Date(2026, 10, 1, 0, 1), 3)).toBe(chooseOfDay(new Date(2026, 10, 1, 23, 59), 3));
});

test('a month shows its own events, and one in which nothing is known those of the next', () => {
  const months = [11, 12, 2, 5, 9];
  expect(months[chooseOfMonth(12, months)]).toBe(12);
  expect(months[chooseOfMonth(1, months)]).toBe(2);
  expect(months[chooseOfMonth(10, months)]).toBe(11);
});
