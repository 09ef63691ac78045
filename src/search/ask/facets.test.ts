import { expect, test } from 'vitest';
import { orderTree } from './facets.ts';

test('values that stand as a tree keep their branches, the commonest branch first', () => {
  const tree = [
    { value: 'country', depth: 0, count: 9 },
    { value: 'small', depth: 1, count: 2 },
    { value: 'village', depth: 2, count: 2 },
    { value: 'large', depth: 1, count: 7 },
    { value: 'east', depth: 2, count: 1 },
    { value: 'west', depth: 2, count: 6 },
    { value: 'world', depth: 0, count: 12 },
  ];
  expect(orderTree(tree).map(({ value }) => value)).toEqual([
    ...['world', 'country', 'large', 'west', 'east', 'small', 'village'],
  ]);
  // A branch whose root no hit carries.
  expect(orderTree(tree.slice(1)).map(({ value }) => value)[0]).toBe('world');
});
