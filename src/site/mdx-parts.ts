import { drawBars } from '../exports/chart.ts';
import { describeEventDate } from '../library/chronology.ts';
import { addressOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { pickEvents, pickSeries, type EmptyPart, type Span } from '../library/shown-parts.ts';

/** What the components of MDX articles show. What would be empty has been found by the checks; here it stops the build. */

export interface SeriesPanel {
  unit: string;
  svg: string;
  rows: readonly { label: string; text: string; address: string }[];
}

/** The figures of a series as bars, one panel for each unit: only what was counted alike stands side by side. Throws where
 *  there are none. */
export function describeSeries(library: Library, series: string, title: string): SeriesPanel[] {
  return refuseEmpty(pickSeries(library, series)).map(({ unit, figures }) => {
    const rows = figures.map((figure) => ({
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

/** Events between two years, of one region and below it, in order of time. Throws where there are none. */
export function describeExcerpt(library: Library, span: Span): TimelineRow[] {
  return refuseEmpty(pickEvents(library, span)).map((event) => ({
    date: describeEventDate(event),
    name: event.data.name,
    address: addressOf(event),
  }));
}

function refuseEmpty<T>(part: T[] | EmptyPart): T[] {
  if (Array.isArray(part)) return part;
  throw new Error(`${part.message}${part.hint}`);
}
