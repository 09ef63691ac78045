import { titleOf } from '../library/entry.ts';
import { listChartFigures, type ChartSettings } from '../library/chart-figures.ts';
import { describeFigureTime, describeFigureValue, listComparable } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { nameSource } from '../library/source-name.ts';
import { isId } from '../text/ids.ts';
import { proposeId } from '../text/proposed-ids.ts';
import { writeCsvCell } from './escape.ts';

/** The numbers of a chart as a table that can be taken along. */

/** Part of a chart's addresses. */
export function idOfSeries(series: string): string {
  return isId(series) ? series : proposeId(series);
}

/** Where the table of a chart lies, below the base path. */
export function chartTableAddress(series: string): string {
  return `/data/charts/${idOfSeries(series)}.csv`;
}

/** The charts of site.yaml that have something to compare. */
export function listChartSettings(library: Library): ChartSettings[] {
  return (library.site.charts ?? []).filter(
    (chart) => listComparable(listChartFigures(library, chart)).length > 0,
  );
}

/** CSV with a byte order mark, the hidden and the incomparable numbers too. */
export function writeChartCsv(library: Library, chart: ChartSettings): string {
  const head = ['名称', '图表标签', '数值', '单位', '写法', '时间', '来源'];
  const rows = listChartFigures(library, chart).map((figure) => [
    titleOf(figure),
    figure.data.seriesLabel,
    figure.data.value ?? '原文未公布',
    figure.data.unit,
    describeFigureValue(figure),
    describeFigureTime(figure),
    library
      .pick(
        'sources',
        figure.data.sources.map(({ source }) => source),
      )
      .map(nameSource)
      .join('；'),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCsvCell).join(',')).join('\r\n')}\r\n`;
}
