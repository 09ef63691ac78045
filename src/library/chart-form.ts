import type { EntryOf } from './entry.ts';

/** How the numbers of one unit are drawn: along time where each has its time; as bars; or, where the smallest would be a
 *  hairline beside the greatest, as dots on a line on which every step is ten times as much. */
export type ChartForm = 'time' | 'bars' | 'dots';

/** Beside a bar of 300 px one of a twentieth is 15 px long: a shorter one is not compared any more. */
const mostForBars = 20;

export function chooseForm(points: readonly { value: number; time: number | undefined }[]): ChartForm {
  if (
    new Set(points.map(({ time }) => time)).size === points.length &&
    points.every(({ time }) => time !== undefined)
  )
    return 'time';
  const values = points.map(({ value }) => value);
  return Math.min(...values) > 0 && Math.max(...values) > mostForBars * Math.min(...values) ? 'dots' : 'bars';
}

/** The moment at which a figure holds, in years: 2019-09 is 2019.67; the end of a stretch, for that is when it was counted.
 *  Undefined where its source gives no year. */
export function momentOf({ data: { asOf, period } }: EntryOf<'figures'>): number | undefined {
  const text = asOf ?? period ?? '';
  const since = /(\d{4})年以来(?:的)?(\d{1,2})年/.exec(text);
  if (since) return Number(since[1]) + Number(since[2]);
  const [, year, month = '1'] = [...text.matchAll(/(\d{4})(?:[-年](\d{1,2}))?/g)].at(-1) ?? [];
  return year === undefined || /以来|起$/.test(text) ? undefined : Number(year) + (Number(month) - 1) / 12;
}
