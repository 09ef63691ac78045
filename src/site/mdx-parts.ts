import { drawBars } from '../exports/chart.ts';
import { describeEventDate } from '../library/chronology.ts';
import { addressOf, type EntryOf } from '../library/entry.ts';
import { describeFigureValue, listComparable, orderSeries } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { filterByRegion } from '../library/regions.ts';

/** What the components of MDX articles show. An editor's mistake stops the build with a sentence for the editor. */

export interface SeriesPanel {
  unit: string;
  svg: string;
  rows: readonly { label: string; text: string; address: string }[];
}

/** The figures of a series as bars, one panel for each unit: only what was counted alike stands side by side. */
export function describeSeries(library: Library, series: string, title: string): SeriesPanel[] {
  const figures = library.list('figures').filter(({ data }) => data.series === series);
  const panels = listComparable(orderSeries(figures, 'largest-first'));
  if (panels.length === 0)
    throw new Error(`<Chart series="${series}">：数字目录里没有两个以上同单位的数字属于这个系列。`);
  return panels.map(({ unit, figures: own }) => {
    const rows = own.map((figure) => ({
      label: figure.data.seriesLabel ?? figure.data.name,
      value: figure.data.value ?? 0,
      text: describeFigureValue(figure),
      address: addressOf(figure),
    }));
    return { unit, rows, svg: drawBars(`${title}，以${unit}计`, rows) };
  });
}

export interface TimelineRow {
  date: string;
  name: string;
  address: string;
}

/** Events between two years, of one region and below it, in order of time. */
export function describeExcerpt(
  library: Library,
  { from, to, region }: { from?: string | undefined; to?: string | undefined; region?: string | undefined },
): TimelineRow[] {
  if (region !== undefined && !library.find('regions', region))
    throw new Error(`<TimelineExcerpt region="${region}">：没有这个地区。`);
  const all = library.list('events');
  const events = (region === undefined ? all : filterByRegion(library, all, region)).filter((event) =>
    isBetween(event, Number(from ?? -Infinity), Number(to ?? Infinity)),
  );
  if (events.length === 0)
    throw new Error('<TimelineExcerpt>：这段时间里没有事件，请核对 from、to 和 region。');
  return events.map((event) => ({
    date: describeEventDate(event),
    name: event.data.name,
    address: addressOf(event),
  }));
}

export function isBetween(event: EntryOf<'events'>, from: number, to: number): boolean {
  const year = Number(event.data.date?.slice(0, 4) ?? event.data.sortYear ?? NaN);
  return year >= from && year <= to;
}
