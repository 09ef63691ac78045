import { findNearest } from '../text/ids.ts';
import type { EntryOf } from './entry.ts';
import { findChart, listSeriesFigures } from './chart-figures.ts';
import { listComparable, type ComparableFigures } from './figure-groups.ts';
import type { Library } from './library.ts';
import { filterByRegion } from './regions.ts';

/** What <Chart> and <TimelineExcerpt> pick out of the directories. The page shows it; the checks ask whether there is anything. */

/** Why a component would show nothing, and what to do, for the editor. */
export interface EmptyPart {
  message: string;
  hint: string;
}

/** The figures of a series that can be compared, in groups of one unit; in the order that site.yaml gives its chart, else largest
 *  number first. */
export function pickSeries(library: Library, series: string): ComparableFigures[] | EmptyPart {
  const own = listSeriesFigures(library, series);
  const panels = listComparable(own);
  if (panels.length > 0) return panels;
  const nearest = findNearest(series, [
    ...library.list('figures').flatMap(({ data }) => data.series ?? []),
    ...(library.site.charts ?? []).map((chart) => chart.series),
  ]);
  if (findChart(library, series)?.figures)
    return {
      message: `图表 ${series} 里没有两个同单位的数字，画不成图表。`,
      hint: '请核对 content/site.yaml 里这张图的 figures：至少两个数，单位相同；原文隐去的数不算。',
    };
  if (own.length > 0)
    return {
      message: `系列 ${series} 里没有两个同单位的数字，画不成图表。`,
      hint: '给要比的数字都写上这个 series，单位写成一样；原文隐去的数不算。',
    };
  return {
    message: `没有一个数字属于系列 ${series}，画不成图表。`,
    hint:
      nearest === undefined
        ? `在 content/figures/ 里给要比的数字写上 series: ${series}。`
        : `你是不是想写 ${nearest}？`,
  };
}

/** The attributes of an excerpt from the chronicle, as written. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
  region?: string | undefined;
}

/** Events between two years, of one region and below it, in order of time. */
export function pickEvents(library: Library, span: Span): EntryOf<'events'>[] | EmptyPart {
  const fault = explainYears(span) ?? explainRegion(library, span);
  if (fault) return fault;
  const { from = -Infinity, to = Infinity, region } = span;
  const all = library.list('events');
  const near = region === undefined ? all : filterByRegion(library, all, region);
  const events = near.filter((event) => isBetween(event, Number(from), Number(to)));
  if (events.length > 0) return [...events];
  return {
    message: '大事记里没有这段时间、这个地区的事件，这里会是空的。',
    hint: '请核对 from、to 和 region。',
  };
}

function explainYears({ from, to }: Span): EmptyPart | undefined {
  for (const [key, year] of Object.entries({ from, to }))
    if (year !== undefined && !/^-?\d{1,4}$/.test(year))
      return { message: `${key}="${year}" 不是年份。`, hint: `只写阿拉伯数字，例如 ${key}="2016"。` };
  if (from === undefined || to === undefined || Number(from) <= Number(to)) return undefined;
  return {
    message: `从 ${from} 年到 ${to} 年，起止颠倒了。`,
    hint: `写成 from="${to}" to="${from}"。`,
  };
}

function explainRegion(library: Library, { region }: Span): EmptyPart | undefined {
  if (region === undefined || library.find('regions', region)) return undefined;
  const regions = library.list('regions');
  const nearest = findNearest(
    region,
    regions.map(({ id }) => id),
  );
  const name = regions.find(({ id }) => id === nearest)?.data.name;
  return {
    message: `没有 ${region} 这个地区，这里会是空的。`,
    hint:
      nearest === undefined || name === undefined
        ? '写地区的编号，也就是 content/regions/ 里的文件名。'
        : `你是不是想写 ${nearest}（${name}）？`,
  };
}

/** Whether an event lies between two years, both counted in. */
export function isBetween({ data }: EntryOf<'events'>, from: number, to: number): boolean {
  const year = Number(data.date?.slice(0, 4) ?? data.sortYear ?? NaN);
  return year >= from && year <= to;
}
