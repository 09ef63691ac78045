import { chartWidths } from '../exports/chart.ts';
import { drawStrip } from '../exports/strip.ts';
import { findCompany } from '../library/chart-figures.ts';
import type { EntryOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { chartAddress } from './charts.ts';

/** Where a number stands among those it is compared with, for its own page. */
export interface FigurePlace {
  /** 在同一组的4个数里，从大到小排第2。 */
  sentence: string;
  /** The chart that draws all of them; undefined where site.yaml has none. */
  chart: { title: string; address: string } | undefined;
  /** For the usual and for the large edition, as charts have it. */
  svg: { usual: string; elder: string };
}

/** Undefined for a number that stands alone. */
export function describePlace(library: Library, figure: EntryOf<'figures'>): FigurePlace | undefined {
  const company = findCompany(library, figure);
  if (!company) return undefined;
  const { figures, series, chart } = company;
  const own = figure.data.value ?? 0;
  const larger = figures.filter(({ data }) => (data.value ?? 0) > own).length;
  const isShared = figures.filter(({ data }) => data.value === own).length > 1;
  const sentence = `在同一组的${figures.length}个数里，从大到小${isShared ? '并列' : ''}排第${larger + 1}。`;
  const points = figures.map((each) => ({
    value: each.data.value ?? 0,
    text: describeFigureValue(each),
    isOwn: each.id === figure.id,
  }));
  const draw = (width: number): string => drawStrip({ title: sentence, points }, width);
  return {
    sentence,
    chart: chart && { title: chart.title, address: chartAddress(series) },
    svg: { usual: draw(chartWidths.usual), elder: draw(chartWidths.elder) },
  };
}
