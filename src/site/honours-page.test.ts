import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { describeHonoursPage } from './honours-page.ts';

const people = [
  makeEntry('people', 'named', {
    name: '吕金香',
    honours: [{ title: '江州工匠', year: 2019, award: 'award' }],
  }),
  makeEntry('people', 'twice', {
    name: '陈明',
    honours: [
      { title: '江州工匠', year: 2017, award: 'award' },
      { title: '江州工匠', year: 2021, award: 'award' },
    ],
  }),
];
const page = describeHonoursPage(
  createLibrary([
    makeEntry('regions', 'china', { level: 'country', name: '全国' }),
    makeEntry('documents', 'award', {
      rounds: [
        { name: '首届', on: '2017-04-25', count: 30 },
        { name: '第二届', on: '2019', names: ['吕金香', '秦素兰'] },
      ],
    }),
    ...people,
  ]),
);

test('an award shows its latest round first, names with a page as links', () => {
  const [roll] = page.groups[0]?.rolls ?? [];
  expect(roll?.rounds.map(({ name, facts }) => [name, facts])).toEqual([
    ['第二届', '2019年'],
    ['首届', '2017年4月25日，30名'],
  ]);
  expect(roll?.rounds[0]?.names).toEqual([
    { text: '吕金香', address: '/people/named/' },
    { text: '秦素兰', address: undefined },
  ]);
});

test('beside the rounds stands everybody once with all years, but who is named in a round', () => {
  expect(page.groups[0]?.rolls[0]?.holders).toEqual([
    { text: '陈明', address: '/people/twice/', note: '2017年、2021年' },
  ]);
});

test('a year gathers rounds and people, the latest first', () => {
  expect(page.years.map(({ label, rounds, holders }) => [label, rounds.length, holders.length])).toEqual([
    ['2021年', 0, 1],
    ['2019年', 1, 1],
    ['2017年', 1, 1],
  ]);
});
