import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { countStages, crossStages } from './stage-matrix.ts';
import { makeCase, makeEntry, sampleSite } from './sample-entries.ts';

const entries = [
  makeEntry('regions', 'china', { level: 'country' }),
  makeEntry('regions', 'empty', { parent: 'china' }),
  makeEntry('regions', 'a-county', { parent: 'z-city' }),
  makeEntry('regions', 'z-city', { parent: 'china' }),
  makeEntry('programmes', 'both', { region: 'z-city', stages: ['服务', '竞赛'] }),
  makeEntry('programmes', 'no-stage', { region: 'z-city' }),
  makeCase('in-county', { region: 'a-county', stages: ['竞赛'] }),
];
const library = createLibrary(entries, sampleSite);

test('sets each programme and case under its place and every stage it serves', () => {
  const [city, county] = crossStages(library);
  const ids = city?.cells.map(({ programmes }) => programmes.map(({ id }) => id));
  expect(ids).toEqual([['both'], [], [], ['both'], []]);
  expect(county?.cells[3]?.cases.map(({ id }) => id)).toEqual(['in-county']);
});

test('leaves out places without anything, and puts a county under its city', () => {
  expect(crossStages(library).map(({ region }) => region.id)).toEqual(['z-city', 'a-county']);
});

test('counts what stands under each stage', () => {
  expect([...countStages(library).values()]).toEqual([1, 0, 0, 2, 0]);
});
