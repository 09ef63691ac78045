import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { takeFigure, takeTerm } from './taken.ts';

const library = createLibrary([
  makeEntry('sources', 'a-source', { type: 'N', title: '手艺调查', container: '江州日报' }),
  makeEntry('regions', 'china', { name: '江州市', level: 'prefecture-city' }),
]);

test('a number is taken along with place, time, name, scope and source', () => {
  const figure = makeEntry('figures', 'f', {
    name: '师徒结对',
    value: 120,
    unit: '对',
    asOf: '2019',
    scope: '全市',
  });
  expect(takeFigure(library, figure)).toEqual({
    bare: '120对',
    sourced: '120对（江州市，截至2019年，师徒结对，全市）——江州日报《手艺调查》',
  });
});

test('a number that the source hides is taken along as hidden', () => {
  const figure = makeEntry('figures', 'f', {
    name: '人数',
    value: null,
    unit: '名',
    sources: [{ source: 'gone' }],
  });
  expect(takeFigure(library, figure).sourced).toBe('原文未公布（江州市，人数）');
});

test('a quotation is taken along with who said it, when and where', () => {
  const term = makeEntry('terms', 't', {
    name: '提法',
    text: '手艺要传',
    said: '江州工会',
    saidOn: '2019',
    precision: 'year',
    occasion: '大会',
  });
  expect(takeTerm(library, term)).toEqual({
    bare: '手艺要传',
    sourced: '“手艺要传”（江州工会，2019年，大会）——江州日报《手艺调查》',
  });
});
