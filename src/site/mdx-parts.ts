import { describeEventDate } from '../library/chronology.ts';
import { findChart } from '../library/chart-figures.ts';
import { addressOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { pickEvents, pickSeries, type EmptyPart, type Span } from '../library/shown-parts.ts';
import { showChart, type ShownChart } from './charts.ts';

/** What the components of MDX articles show. What would be empty has been found by the checks; here it stops the build. */

/** The figures of a series as a picture: only what was counted alike stands side by side. The title is that of site.yaml where the article
 *  has none of its own; the note stands on the page of the chart. Throws where there is nothing to draw. */
export function describeSeries(library: Library, series: string, title?: string): ShownChart {
  const frame = { series, title: title ?? findChart(library, series)?.title ?? '数字对照', note: '' };
  return showChart(library, frame, refuseEmpty(pickSeries(library, series)));
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
