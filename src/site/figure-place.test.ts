import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry, sampleSite } from '../library/sample-entries.ts';
import { describePlace } from './figure-place.ts';

const figure = (id: string, value: number | null, more: object = {}) =>
  makeEntry('figures', id, { name: id, value, unit: '名', series: 'xueyuan', ...more });
const entries = [
  ...[figure('a', 40), figure('b', 75), figure('c', 118), figure('d', 75), figure('hidden', null)],
  ...[figure('cakes', 240, { standsIn: true }), figure('money', 9, { unit: '万元' })],
  ...[figure('pair', 1, { series: 'pair' }), figure('other', 2, { series: 'pair' })],
  ...[figure('lone', 5, { series: undefined }), figure('named', 8, { series: undefined })],
];
const charts = [
  { series: 'xueyuan', title: '学员增加到118名', note: '三年', order: 'largest-first' as const },
  { series: 'two', title: '三个数', note: '', order: 'largest-first' as const, figures: ['named', 'c', 'a'] },
];
const library = createLibrary(entries, { ...sampleSite, charts });
const placeOf = (id: string) => describePlace(library, library.get('figures', id));

test('a figure of a series stands among those of its unit, with the chart that draws them', () => {
  expect(placeOf('c')?.sentence).toBe('在同一组的4个数里，从大到小排第1。');
  expect(placeOf('a')?.sentence).toBe('在同一组的4个数里，从大到小排第4。');
  expect(placeOf('b')?.sentence).toBe('在同一组的4个数里，从大到小并列排第2。');
  // Its own number is the one that the strip names; of the others the least and the greatest.
  expect(placeOf('b')?.svg.usual).toContain('>75名<');
  expect(placeOf('c')?.svg.usual).not.toContain('>75名<');
  expect(placeOf('a')?.chart).toEqual({ title: '学员增加到118名', address: '/figures/chart/xueyuan/' });
});

test('a chart that names its figures is company too', () => {
  expect(placeOf('named')?.sentence).toBe('在同一组的3个数里，从大到小排第3。');
  expect(placeOf('named')?.chart?.address).toBe('/figures/chart/two/');
});

test.each(['pair', 'hidden', 'cakes', 'money', 'lone'])('%s has no place', (id) => {
  expect(placeOf(id)).toBeUndefined();
});
