import { takeFigure, type Taken } from '../exports/taken.ts';
import { addressOf, type EntryOf } from '../library/entry.ts';
import { countRegions, type FacetValue } from '../library/facets.ts';
import { describeFigureTime, describeFigureValue, groupByTheme } from '../library/figure-groups.ts';
import { foldGroups, type Folded } from '../library/fold.ts';
import type { Library } from '../library/library.ts';
import { filterByRegion } from '../library/regions.ts';
import { collections } from '../model/collections.ts';
import { listCharts, type ShownChart } from './charts.ts';
import { describeNarrowing, describeParts, type Choice } from './choices.ts';
import { listDisputes, type ShownDispute } from './disputes.ts';
import { showRegion, showSources, type ShownLink } from './shown-links.ts';

type Figure = EntryOf<'figures'>;

export interface ShownFigure extends ShownLink {
  quantity: string;
  taken: Taken;
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

export interface FiguresPage {
  address: string;
  title: string;
  total: number;
  /** The region to which the page is narrowed. */
  chosen: string | undefined;
  choices: readonly Choice[];
  charts: readonly ShownChart[];
  themes: readonly ({ theme: string; count: number } & Folded<ShownFigure>)[];
}

/** What figures take on a phone: 8,000 px less the head, the open chart, the foot and the menus; each chart, folded, takes some of
 *  the room. */
const heights = { room: 5000, heading: 150, row: 132 };
const chartHeight = 130;

/** The regions that have figures; each has a page of its own. */
export function listFigureRegions(library: Library): FacetValue[] {
  return countRegions(library, library.list('figures'));
}

/** All figures, or those of one region and below it. */
export function describeFigures(library: Library, region?: string): FiguresPage {
  const all = library.list('figures');
  const figures = region === undefined ? all : filterByRegion(library, all, region);
  const themes = groupByTheme(figures).map(({ theme, figures: own }) => ({
    theme,
    count: own.length,
    rows: own.map((figure) => showFigure(library, figure)),
  }));
  const charts = listCharts(library, figures);
  const room = heights.room - chartHeight * charts.length;
  return {
    address: region === undefined ? '/figures/' : `/figures/region/${region}/`,
    title:
      region === undefined
        ? collections.figures.label
        : `${library.get('regions', region).data.name}${collections.figures.label}`,
    total: figures.length,
    chosen: region,
    choices: [
      ...describeNarrowing({
        ...{ label: '地区', values: listFigureRegions(library), chosen: region, all: '/figures/' },
        addressOfValue: (id) => `/figures/region/${id}/`,
      }),
      ...describeParts(
        '全部分组',
        themes.map(({ theme, count }) => ({ id: theme, label: theme, count })),
      ),
    ],
    charts,
    themes: foldGroups<ShownFigure, (typeof themes)[number]>(themes, { ...heights, room }),
  };
}

function showFigure(library: Library, figure: Figure): ShownFigure {
  const { data } = figure;
  return {
    text: data.name,
    address: addressOf(figure),
    quantity: describeFigureValue(figure),
    taken: takeFigure(library, figure),
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
