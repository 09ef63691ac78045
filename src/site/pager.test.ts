import { expect, test } from 'vitest';
import { listPageAddresses } from '../library/paging.ts';
import { listNamedPages } from './pager.ts';

const write = (count: number, current: number): string =>
  listNamedPages(listPageAddresses('/stories/', count), current)
    .map(({ number, leavesOut }) =>
      leavesOut === 'behind' ? `${number} …` : leavesOut === 'before' ? `… ${number}` : number,
    )
    .join(' ');

test('a short list names all its pages', () => {
  expect(write(1, 1)).toBe('1');
  expect(write(9, 5)).toBe('1 2 3 4 5 6 7 8 9');
});

test('a long list names its ends and the pages around the one in view', () => {
  expect(write(20, 1)).toBe('1 2 3 4 5 6 7 … 20');
  expect(write(20, 5)).toBe('1 2 3 4 5 6 7 … 20');
  expect(write(20, 6)).toBe('1 … 4 5 6 7 8 … 20');
  expect(write(20, 15)).toBe('1 … 13 14 15 16 17 … 20');
  expect(write(20, 16)).toBe('1 … 14 15 16 17 18 19 20');
  expect(write(20, 20)).toBe('1 … 14 15 16 17 18 19 20');
});

test('however long it is, the row is as long, holds the page in view and leaves out no single page', () => {
  const pages = listPageAddresses('/stories/', 770);
  for (let current = 1; current <= 770; current += 1) {
    const named = listNamedPages(pages, current);
    expect(named.length).toBeLessThan(9);
    expect(named.find(({ number }) => number === current)?.address).toBe(pages[current - 1]);
    for (const [at, { number }] of named.entries()) expect(number - (named[at - 1]?.number ?? 0)).not.toBe(2);
  }
});
