import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { listRegionTrees } from './region-tree.ts';
import { makeCase, makeEntry } from './sample-entries.ts';

const library = createLibrary([
  makeEntry('regions', 'china', { level: 'country' }),
  makeEntry('regions', 'abroad', { level: 'country' }),
  makeEntry('regions', 'empty', { parent: 'china', name: '甲省' }),
  makeEntry('regions', 'province', { parent: 'china', name: '乙省' }),
  makeEntry('regions', 'city', { parent: 'province' }),
  makeCase('one', { region: 'city' }),
  makeCase('nationwide', { region: 'china' }),
]);

test('lists a place under the one above it, where there is most to read first', () => {
  const [china, abroad] = listRegionTrees(library);
  expect(china?.map(({ region, depth, count }) => [region.id, depth, count])).toEqual([
    ['china', 0, 1],
    ['province', 1, 1],
    ['city', 2, 1],
    ['empty', 1, 0],
  ]);
  expect(abroad?.map(({ region }) => region.id)).toEqual(['abroad']);
});
