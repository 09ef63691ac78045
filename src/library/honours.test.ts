import { expect, test } from 'vitest';
import { groupByHonour, listSharedHonours } from './honours.ts';
import { createLibrary } from './library.ts';
import { makeEntry } from './sample-entries.ts';

const makePerson = (id: string, honours: object[]) =>
  makeEntry('people', id, {
    ...{ kind: 'craftsman', region: 'china', summary: '简介。', sources: [{ source: 'a' }] },
    honours,
  });
const award = makeEntry('documents', 'laomo', {
  ...{
    name: '劳动模范',
    documentType: '奖项',
    region: 'china',
    summary: '简介。',
    sources: [{ source: 'a' }],
  },
});
const library = createLibrary([
  award,
  makePerson('a', [{ title: '劳动模范（两次）', award: 'laomo' }, { title: '江州工匠' }]),
  makePerson('b', [{ title: '劳动模范', award: 'laomo' }, { title: '江州工匠' }, { title: '江州工匠' }]),
  makePerson('c', [{ title: '制扇状元' }]),
]);

test('an honour is known by its award, and one that only a single person bears makes no group', () => {
  expect(
    listSharedHonours(library).map(({ label, people }) => [label, ...people.map(({ id }) => id)]),
  ).toEqual([
    ['江州工匠', 'a', 'b'],
    ['劳动模范', 'a', 'b'],
  ]);
});

test('a person stands under each of her shared honours, the others under their kinds', () => {
  expect(
    groupByHonour(library).map(({ label, rows }) => [label, ...rows.map(({ entry }) => entry.id)]),
  ).toEqual([
    ['江州工匠', 'a', 'b'],
    ['劳动模范', 'a', 'b'],
    ['工匠', 'c'],
  ]);
});
