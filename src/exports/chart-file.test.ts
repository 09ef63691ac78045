import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeEntry, sampleSite } from '../library/sample-entries.ts';
import type { ChartSettings } from '../library/chart-figures.ts';
import { listChartSettings, writeChartCsv } from './chart-file.ts';

const chart: ChartSettings = {
  series: 'tudi',
  title: '历年<师徒>',
  note: '只画收到来源的三年。',
  order: 'smallest-first',
};
const figure = (id: string, value: number | null, unit = '对') =>
  makeEntry('figures', id, {
    name: `${id}的师徒`,
    value,
    unit,
    series: 'tudi',
    seriesLabel: id,
    asOf: '2019',
  });
const library = createLibrary(
  [
    ...[figure('一', 40), figure('二', 120), figure('三', null), figure('四', 9, '万元')],
    makeEntry('sources', 'a-source', { type: 'N', title: '手艺调查', container: '江州日报' }),
  ],
  { ...sampleSite, charts: [chart, { ...chart, series: 'none' }] },
);

test('a chart has a table where something can be compared', () => {
  expect(listChartSettings(library).map(({ series }) => series)).toEqual(['tudi']);
  expect(listChartSettings(createLibrary([]))).toEqual([]);
});

test('the table holds every number of the series, the hidden one as hidden', () => {
  const rows = writeChartCsv(library, chart)
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
  expect(rows[0]).toEqual(['名称', '图表标签', '数值', '单位', '写法', '时间', '来源']);
  expect(
    rows
      .slice(1)
      .map((row) => row.slice(1, 5))
      .toSorted(),
  ).toEqual(
    [
      ['一', '40', '对', '40对'],
      ['二', '120', '对', '120对'],
      ['三', '原文未公布', '对', '原文未公布'],
      ['四', '9', '万元', '9万元'],
    ].toSorted(),
  );
});
