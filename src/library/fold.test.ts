import { expect, test } from 'vitest';
import { foldGroups } from './fold.ts';

const makeRows = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const fold = (...counts: number[]) =>
  foldGroups(
    counts.map((count) => ({ label: 'a', rows: makeRows(count) })),
    { room: 1000, heading: 100, row: 50 },
  ).map(({ shown, rest }) => [shown.length, rest.length]);

test('what fits is shown whole', () => {
  expect(fold(10, 6)).toEqual([
    [10, 0],
    [6, 0],
  ]);
});

test('a long group is cut before a short one, and all stay within the room', () => {
  expect(fold(40, 3)).toEqual([
    [13, 27],
    [3, 0],
  ]);
  expect(fold(40, 40, 40)).toEqual([
    [5, 35],
    [5, 35],
    [4, 36],
  ]);
});

test('where not one row fits beside the headings, all are closed', () => {
  expect(fold(...makeRows(10).map(() => 5)).flat()).toEqual(makeRows(10).flatMap(() => [0, 5]));
});

test('nothing gives nothing', () => {
  expect(fold()).toEqual([]);
});
