import { chartTableAddress, idOfSeries } from '../exports/chart-file.ts';
import { chartWidths, drawChart, type Chart, type ChartPanel } from '../exports/chart.ts';
import { chooseForm, momentOf } from '../library/chart-form.ts';
import { addressOf, type EntryOf } from '../library/entry.ts';
import { findChart, listChartFigures, type ChartSettings } from '../library/chart-figures.ts';
import {
  describeFigureTime,
  describeFigureValue,
  listComparable,
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
  /** The page of the chart; undefined for one that site.yaml does not have. */
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

/** The charts of site.yaml, each where at least two of the given figures can be compared. */
export function listCharts(library: Library, figures: readonly Figure[]): ShownChart[] {
  const given = new Set(figures);
  return (library.site.charts ?? []).flatMap((chart) => {
    const own = listChartFigures(library, chart).filter((figure) => given.has(figure));
    const groups = listComparable(own);
    return groups.length === 0 ? [] : [showChart(library, chart, groups, own)];
  });
}

/** The figures of a series as a picture, and all of them as a table: `own` may hold some that cannot be compared. */
export function showChart(
  library: Library,
  { series, title, note }: Pick<ChartSettings, 'series' | 'title' | 'note'>,
  groups: readonly ComparableFigures[],
  own: readonly Figure[] = groups.flatMap(({ figures }) => figures),
): ShownChart {
  const chart = describeChart(library, title, groups);
  const id = idOfSeries(series);
  const hasPage = findChart(library, series) !== undefined;
  return {
    ...{ id, title, note },
    address: hasPage ? chartAddress(series) : undefined,
    file: hasPage ? `/charts/${id}.svg` : undefined,
    table: hasPage ? chartTableAddress(series) : undefined,
    svg: { usual: drawChart(chart, chartWidths.usual), elder: drawChart(chart, chartWidths.elder) },
    rows: own.map(describeRow),
    sources: listSources(library, own),
  };
}

/** The page of a chart of site.yaml, below the base path. */
export function chartAddress(series: string): string {
  return `/figures/chart/${idOfSeries(series)}/`;
}

/** The chart as a file by itself: with its title and its sources, on paper. */
export function drawChartFile(library: Library, id: string): string {
  const frame = (library.site.charts ?? []).find(({ series }) => idOfSeries(series) === id);
  if (!frame) throw new Error(`no chart ${id}`);
  const groups = listComparable(listChartFigures(library, frame));
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
