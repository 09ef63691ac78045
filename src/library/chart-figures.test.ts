import { expect, test } from 'vitest';
import { findCompany, listSeriesFigures } from './chart-figures.ts';
import { createLibrary } from './library.ts';
import { makeEntry, sampleSite } from './sample-entries.ts';
import { pickSeries } from './shown-parts.ts';

const figure = (id: string, value: number, more: object = {}) =>
  makeEntry('figures', id, { name: id, value, unit: '名', ...more });
const chart = { series: 'sieve', title: '三百人里选出三个', note: '', order: 'largest-first' as const };
const library = createLibrary(
  [
    ...[figure('entrants', 300), figure('winners', 3, { series: 'prizes' }), figure('masters', 40)],
    ...[
      figure('other', 9, { series: 'prizes' }),
      figure('third', 5, { series: 'prizes' }),
      figure('lone', 1),
    ],
  ],
  { ...sampleSite, charts: [{ ...chart, figures: ['winners', 'entrants', 'masters'] }] },
);
const idsOf = (figures: readonly { id: string }[]) => figures.map(({ id }) => id);

test('a chart of site.yaml draws the figures that it names, whatever their series; another name is a series', () => {
  expect(idsOf(listSeriesFigures(library, 'sieve'))).toEqual(['entrants', 'masters', 'winners']);
  expect(idsOf(listSeriesFigures(library, 'prizes'))).toEqual(['other', 'third', 'winners']);
  expect(listSeriesFigures(library, 'none')).toEqual([]);
});

test('an article names such a chart as it names a series, and a slip in its name is told', () => {
  const picked = pickSeries(library, 'sieve');
  expect(Array.isArray(picked) && idsOf(picked[0]?.figures ?? [])).toEqual([
    'entrants',
    'masters',
    'winners',
  ]);
  expect(pickSeries(library, 'sieves')).toMatchObject({ hint: '你是不是想写 sieve？' });
});

test('a figure has the company of its own series before that of a chart that names it', () => {
  const companyOf = (id: string) => findCompany(library, library.get('figures', id));
  expect(companyOf('winners')?.series).toBe('prizes');
  expect(companyOf('masters')?.chart?.title).toBe('三百人里选出三个');
  expect(companyOf('lone')).toBeUndefined();
});
