import { figureThemes } from '../model/figure.ts';
import { formatDate, isPartialDate } from '../text/dates.ts';
import { formatQuantity } from '../text/numbers.ts';
import { compareIds } from '../text/order.ts';
import type { EntryOf } from './entry.ts';

type Figure = EntryOf<'figures'>;

export interface ThemeGroup {
  theme: (typeof figureThemes)[number];
  figures: readonly Figure[];
}

/** Figures under their themes, in the order of the schema, without themes that have none. */
export function groupByTheme(figures: readonly Figure[]): ThemeGroup[] {
  return figureThemes
    .map((theme) => ({ theme, figures: figures.filter(({ data }) => data.theme === theme) }))
    .filter((group) => group.figures.length > 0);
}

/** The number as a page prints it; one that counts a place in a row is an ordinal: 第43届. */
export function describeFigureValue({ data }: Figure): string {
  return data.kind === 'ordinal' ? `第${formatQuantity(data)}` : formatQuantity(data);
}

/** When a figure holds: its period and the day it was counted, as far as the source tells. */
export function describeFigureTime({ data: { period, asOf } }: Figure): string {
  const texts = [period !== asOf && period && showDate(period), asOf && `截至${showDate(asOf)}`];
  return texts.filter(Boolean).join('，');
}

function showDate(text: string): string {
  return isPartialDate(text) ? formatDate(text) : text;
}

/** Figures of one series that may stand in one chart: they have the same unit. */
export interface ComparableFigures {
  unit: string;
  figures: readonly Figure[];
}

/** The figures of a series that can be compared, largest group first. A number alone in its unit, or one that the source
 *  hides, is left to the table: bars of people and bars of money side by side would say something that nobody counted. */
export function listComparable(series: readonly Figure[]): ComparableFigures[] {
  const known = series.filter(({ data }) => data.value !== null);
  return [...Map.groupBy(known, ({ data }) => normaliseUnit(data.unit))]
    .filter(([, figures]) => figures.length > 1)
    .map(([unit, figures]) => ({ unit, figures }))
    .sort((left, right) => right.figures.length - left.figures.length);
}

/** 名, 位 and 人 count the same thing: people. 人次 does not. */
function normaliseUnit(unit: string): string {
  return unit === '名' || unit === '位' ? '人' : unit;
}

export type SeriesOrder = 'largest-first' | 'smallest-first';

/** A series as a reader compares it. Counts that grow from year to year are told in time by going from small to large;
 *  equal ones stand in the order of their dates. */
export function orderSeries(figures: readonly Figure[], order: SeriesOrder): Figure[] {
  const sign = order === 'smallest-first' ? 1 : -1;
  return [...figures].sort(
    (left, right) =>
      sign * ((left.data.value ?? 0) - (right.data.value ?? 0)) ||
      compareIds(timeOf(left), timeOf(right)) ||
      compareIds(left.id, right.id),
  );
}

function timeOf({ data: { asOf, period } }: Figure): string {
  return asOf ?? period ?? '';
}
