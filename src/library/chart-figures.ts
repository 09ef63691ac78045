import type { Site } from '../model/site.ts';
import type { EntryOf } from './entry.ts';
import { listComparable, orderSeries, type ComparableFigures } from './figure-groups.ts';
import type { Library } from './library.ts';

type Figure = EntryOf<'figures'>;

/** A chart as site.yaml describes it. */
export type ChartSettings = NonNullable<Site['charts']>[number];

/** The chart that site.yaml has under a name; undefined where it has none. */
export function findChart(library: Library, series: string): ChartSettings | undefined {
  return library.site.charts?.find((chart) => chart.series === series);
}

/** The figures of a chart in the order of its bars: those that site.yaml names, else all that bear the name of the series. */
export function listChartFigures(
  library: Library,
  { series, figures, order }: Pick<ChartSettings, 'series' | 'figures' | 'order'>,
): Figure[] {
  const own = library
    .list('figures')
    .filter(({ id, data }) => (figures ? figures.includes(id) : data.series === series));
  return orderSeries(own, order);
}

/** A series by its name, whether or not site.yaml draws it: without a word of its own largest number first. */
export function listSeriesFigures(library: Library, series: string): Figure[] {
  return listChartFigures(library, findChart(library, series) ?? { series, order: 'largest-first' });
}

/** Where a figure stands among others: those it may be compared with, itself among them, and the chart that draws them. */
export interface Company extends ComparableFigures {
  series: string;
  chart: ChartSettings | undefined;
}

/** The company of a figure: of its own series, else of the first chart that names it. Undefined where there is none, and where
 *  its number is hidden or counts something else than the others. */
export function findCompany(library: Library, figure: Figure): Company | undefined {
  const named = library.site.charts?.find(({ figures }) => figures?.includes(figure.id));
  const series = figure.data.series ?? named?.series;
  if (series === undefined || figure.data.standsIn === true) return undefined;
  const group = listComparable(listSeriesFigures(library, series)).find(({ figures }) =>
    figures.some(({ id }) => id === figure.id),
  );
  const figures = group?.figures.filter(({ data }) => data.standsIn !== true) ?? [];
  // Of two, one is the larger: that needs no picture.
  if (!group || figures.length < 3) return undefined;
  return { unit: group.unit, figures, series, chart: findChart(library, series) };
}
