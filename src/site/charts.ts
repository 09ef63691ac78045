import { chartTableAddress, idOfSeries } from '../exports/chart-file.ts';
import { chartWidths, drawChart, type Chart, type ChartPanel } from '../exports/chart.ts';
import { chooseForm, momentOf } from '../library/chart-form.ts';
import { addressOf, type EntryOf } from '../library/entry.ts';
import {
  describeFigureTime,
  describeFigureValue,
  listComparable,
  orderSeries,
  type ComparableFigures,
} from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { showSources, type ShownLink } from './shown-links.ts';

type Figure = EntryOf<'figures'>;

export interface ShownChart {
  /** Part of its addresses. */
  id: string;
  /** What the picture shows, as a sentence. */
  title: string;
  note: string;
  /** The page of the chart; undefined for one that only an article shows. */
  address: string | undefined;
  /** The picture as a file of its own. */
  file: string | undefined;
  /** Its numbers as a file. */
  table: string | undefined;
  /** The same drawing for the usual and for the large edition, whose letters are larger. */
  svg: { usual: string; elder: string };
  rows: readonly ChartRow[];
  sources: readonly ShownLink[];
}

export interface ChartRow {
  label: string;
  address: string;
  quantity: string;
  time: string;
}

interface Frame {
  series: string;
  title: string;
  note: string;
}

/** The charts of site.yaml, each where at least two of the given figures can be compared. */
export function listCharts(library: Library, figures: readonly Figure[]): ShownChart[] {
  return (library.site.charts ?? []).flatMap(({ order, ...frame }) => {
    const own = orderSeries(
      figures.filter(({ data }) => data.series === frame.series),
      order,
    );
    const groups = listComparable(own);
    if (groups.length === 0) return [];
    const id = idOfSeries(frame.series);
    const shown = showChart(library, frame, groups, own);
    return [
      {
        ...shown,
        address: `/figures/chart/${id}/`,
        file: `/charts/${id}.svg`,
        table: chartTableAddress(frame.series),
      },
    ];
  });
}

/** The figures of a series as a picture, and all of them as a table: `own` may hold some that cannot be compared. */
export function showChart(
  library: Library,
  { series, title, note }: Frame,
  groups: readonly ComparableFigures[],
  own: readonly Figure[] = groups.flatMap(({ figures }) => figures),
): ShownChart {
  const chart = describeChart(library, title, groups);
  return {
    id: idOfSeries(series),
    ...{ title, note },
    address: undefined,
    file: undefined,
    table: undefined,
    svg: { usual: drawChart(chart, chartWidths.usual), elder: drawChart(chart, chartWidths.elder) },
    rows: own.map(describeRow),
    sources: listSources(library, own),
  };
}

/** The chart as a file by itself: with its title and its sources, on paper. */
export function drawChartFile(library: Library, id: string): string {
  const frame = (library.site.charts ?? []).find(({ series }) => idOfSeries(series) === id);
  if (!frame) throw new Error(`no chart ${id}`);
  const own = library.list('figures').filter(({ data }) => data.series === frame.series);
  const groups = listComparable(orderSeries(own, frame.order));
  return drawChart(describeChart(library, frame.title, groups), chartWidths.alone, true);
}

function describeChart(library: Library, title: string, groups: readonly ComparableFigures[]): Chart {
  const compared = groups.flatMap(({ figures }) => figures);
  return {
    title,
    panels: groups.map(describePanel),
    sources: listSources(library, compared).map(({ text }) => text),
  };
}

function describePanel({ unit, figures }: ComparableFigures): ChartPanel {
  const points = figures.map((figure) => {
    const { name, seriesLabel = name, value, standsIn } = figure.data;
    return {
      label: seriesLabel,
      value: value ?? 0,
      text: describeFigureValue(figure),
      time: momentOf(figure),
      isStandIn: standsIn === true,
    };
  });
  return { unit, form: chooseForm(points), points };
}

function listSources(library: Library, figures: readonly Figure[]): ShownLink[] {
  return showSources(
    library,
    figures.flatMap(({ data }) => data.sources),
  );
}

function describeRow(figure: Figure): ChartRow {
  return {
    label: figure.data.name,
    address: addressOf(figure),
    quantity: describeFigureValue(figure),
    time: describeFigureTime(figure) || '时间未写',
  };
}
