import { expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { blankSite } from '../model/site.ts';
import { describeHome } from './home-page.ts';

const china = makeEntry('regions', 'china', { name: '中国', level: 'country' });
const cases = (date: string) =>
  Array.from({ length: 9 }, (_, at) => makeCase(`case-${at}`, { date, featured: at < 6 }));
const frontOf = (date: string, articles?: string[]) => {
  const site = articles === undefined ? blankSite : { ...blankSite, home: { articles } };
  const { lead, more } = describeHome(createLibrary([china, ...cases(date)], site));
  return [lead, ...more].map((article) => article?.id);
};

test('the editor chooses what stands in front', () => {
  expect(frontOf('2026-11-21', ['case-8', 'case-7']).slice(0, 2)).toEqual(['case-8', 'case-7']);
});

test('else the recommended take turns: the same with the same content, others when it has a newer day', () => {
  expect(frontOf('2026-11-21')).toEqual(frontOf('2026-11-21'));
  const fronts = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map((day) => frontOf(day)[0]);
  expect(new Set(fronts).size).toBeGreaterThan(1);
  for (const lead of fronts)
    expect(['case-0', 'case-1', 'case-2', 'case-3', 'case-4', 'case-5']).toContain(lead);
});

test('a month shows what happened in it in any year, and a month of nothing is left out', () => {
  const event = (id: string, date: string) => makeEntry('events', id, { date, precision: 'day' });
  const library = createLibrary([
    ...[
      china,
      event('a', '1943-11-26'),
      event('b', '2020-11-24'),
      event('c', '2019-04-03'),
      event('d', '2017-04-25'),
    ],
    makeEntry('events', 'e', { date: '2019', precision: 'year' }),
    makeCase('case', { date: '2026-11-21' }),
  ]);
  expect(
    describeHome(library).months.map(({ month, events }) => [month, ...events.map(({ text }) => text)]),
  ).toEqual([
    [11, 'a', 'b'],
    [4, 'd', 'c'],
  ]);
});

test('nothing gives an empty page, and the little site all its parts', () => {
  const empty = describeHome(createLibrary([]));
  expect(empty).toMatchObject({
    lead: undefined,
    more: [],
    months: [],
    policies: [],
    columns: [],
    counts: [],
  });
  expect([empty.figures.items, empty.quotations.items]).toEqual([[], []]);
  const little = describeHome(openLittleLibrary());
  expect(little.lead).toBeDefined();
  expect(little.months.map(({ month }) => month)).not.toEqual([]);
});
