import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { countLinks, crossLinks } from './link-matrix.ts';
import { makeCase, makeEntry, sampleSite } from './sample-entries.ts';

const entries = [
  makeEntry('regions', 'china', { level: 'country' }),
  makeEntry('regions', 'empty', { parent: 'china' }),
  makeEntry('regions', 'a-county', { parent: 'z-city' }),
  makeEntry('regions', 'z-city', { parent: 'china' }),
  makeEntry('programmes', 'both', { region: 'z-city', links: ['服务', '竞赛'] }),
  makeEntry('programmes', 'no-link', { region: 'z-city' }),
  makeCase('in-county', { region: 'a-county', links: ['竞赛'] }),
];
const library = createLibrary(entries, sampleSite);

test('sets each programme and case under its place and every link it serves', () => {
  const [city, county] = crossLinks(library);
  const ids = city?.cells.map(({ programmes }) => programmes.map(({ id }) => id));
  expect(ids).toEqual([['both'], [], [], ['both'], []]);
  expect(county?.cells[3]?.cases.map(({ id }) => id)).toEqual(['in-county']);
});

test('leaves out places without anything, and puts a county under its city', () => {
  expect(crossLinks(library).map(({ region }) => region.id)).toEqual(['z-city', 'a-county']);
});

test('counts what stands under each link', () => {
  expect([...countLinks(library).values()]).toEqual([1, 0, 0, 2, 0]);
});
