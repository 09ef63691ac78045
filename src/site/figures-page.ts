import { drawBars, type Bar } from '../exports/chart.ts';
import { addressOf, type EntryOf } from '../library/entry.ts';
import { countRegions, type FacetValue } from '../library/facets.ts';
import {
  describeFigureTime,
  describeFigureValue,
  groupByTheme,
  listComparable,
  orderSeries,
} from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { filterByRegion } from '../library/regions.ts';
import { listDisputes, type ShownDispute } from './disputes.ts';
import { showRegion, showSources, type ShownLink } from './shown-links.ts';

type Figure = EntryOf<'figures'>;

export interface ShownFigure extends ShownLink {
  quantity: string;
  /** Whether the source hides the number. */
  isHidden: boolean;
  wording: string;
  time: string;
  scope: string;
  note: string;
  region: ShownLink | undefined;
  sources: readonly ShownLink[];
  disputes: readonly ShownDispute[];
}

export interface ShownChart {
  series: string;
  title: string;
  note: string;
  panels: readonly { unit: string; svg: string }[];
  rows: readonly { label: string; address: string; quantity: string; time: string }[];
  sources: readonly ShownLink[];
}

export interface FiguresPage {
  address: string;
  title: string;
  total: number;
  /** The region to which the page is narrowed. */
  chosen: string | undefined;
  regions: readonly FacetValue[];
  charts: readonly ShownChart[];
  themes: readonly { theme: string; figures: readonly ShownFigure[] }[];
}

/** The regions that have figures; each has a page of its own. */
export function listFigureRegions(library: Library): FacetValue[] {
  return countRegions(library, library.list('figures'));
}

/** All figures, or those of one region and below it. */
export function describeFigures(library: Library, region?: string): FiguresPage {
  const all = library.list('figures');
  const figures = region === undefined ? all : filterByRegion(library, all, region);
  return {
    address: region === undefined ? '/figures/' : `/figures/region/${region}/`,
    title: region === undefined ? '数据' : `${library.get('regions', region).data.name}数据`,
    total: figures.length,
    chosen: region,
    regions: listFigureRegions(library),
    charts: drawCharts(library, figures),
    themes: groupByTheme(figures).map(({ theme, figures: own }) => ({
      theme,
      figures: own.map((figure) => showFigure(library, figure)),
    })),
  };
}

function showFigure(library: Library, figure: Figure): ShownFigure {
  const { data } = figure;
  return {
    text: data.name,
    address: addressOf(figure),
    quantity: describeFigureValue(figure),
    isHidden: data.value === null,
    wording: data.wording ?? '',
    time: describeFigureTime(figure),
    scope: data.scope ?? '',
    note: data.note ?? '',
    region: showRegion(library, data.region),
    sources: showSources(library, data.sources),
    disputes: listDisputes(library, data.disputes),
  };
}

/** The charts of site.yaml, each where at least two of the listed figures can be compared. */
function drawCharts(library: Library, figures: readonly Figure[]): ShownChart[] {
  return (library.site.charts ?? []).flatMap(({ series, title, note, order }) => {
    const own = orderSeries(
      figures.filter(({ data }) => data.series === series),
      order,
    );
    const panels = listComparable(own).map(({ unit, figures: bars }) => ({
      unit,
      svg: drawBars(`${title}，以${unit}计`, bars.map(describeBar)),
    }));
    if (panels.length === 0) return [];
    const sources = showSources(
      library,
      own.flatMap(({ data }) => data.sources),
    );
    return [{ series, title, note, panels, rows: own.map(describeRow), sources }];
  });
}

function describeBar(figure: Figure): Bar {
  const { name, seriesLabel = name, value } = figure.data;
  return { label: seriesLabel, value: value ?? 0, text: describeFigureValue(figure) };
}

function describeRow(figure: Figure): ShownChart['rows'][number] {
  return {
    label: figure.data.name,
    address: addressOf(figure),
    quantity: describeFigureValue(figure),
    time: describeFigureTime(figure) || '时间未写',
  };
}
