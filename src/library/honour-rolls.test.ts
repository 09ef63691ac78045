import { expect, test } from 'vitest';
import { listHonourRolls, listRollYears } from './honour-rolls.ts';
import { createLibrary } from './library.ts';
import { makeEntry } from './sample-entries.ts';

const library = createLibrary([
  makeEntry('regions', 'china', { level: 'country' }),
  makeEntry('regions', 'a-city', { parent: 'china' }),
  makeEntry('documents', 'a-award', {
    region: 'a-city',
    rounds: [
      { name: '首届', on: '2017-04-25', count: 30 },
      { name: '第二届', names: ['吕金香'] },
    ],
  }),
  makeEntry('documents', 'b-award', { region: 'china' }),
  makeEntry('documents', 'law', { region: 'china', documentType: '法律' }),
  makeEntry('people', 'holder', {
    region: 'a-city',
    honours: [
      { title: '全国奖', year: 2019, award: 'b-award' },
      { title: '没有写年份的奖', award: 'a-award' },
      { title: '没有奖项页的奖', year: 2017 },
    ],
  }),
  makeEntry('people', 'unlisted', {
    region: 'a-city',
    listed: false,
    honours: [{ title: '全国奖', year: 2020, award: 'b-award' }],
  }),
]);

test('an award stands in the roll when it has rounds or holders, that of the wider region first', () => {
  const rolls = listHonourRolls(library);
  expect(rolls.map(({ award }) => award.id)).toEqual(['b-award', 'a-award']);
  expect(rolls.map(({ rounds }) => rounds.length)).toEqual([0, 2]);
  expect(rolls.map(({ holders }) => holders.map(({ person, year }) => [person.id, year]))).toEqual([
    [['holder', 2019]],
    [['holder', undefined]],
  ]);
});

test('years gather rounds and honours, the latest first, and nothing that has no year', () => {
  const years = listRollYears(library);
  expect(years.map(({ year }) => year)).toEqual([2019, 2017]);
  const [, first] = years;
  expect(first?.rounds.map(({ round }) => round.name)).toEqual(['首届']);
  expect(first?.holders.map(({ title }) => title)).toEqual(['没有奖项页的奖']);
});
