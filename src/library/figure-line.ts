import { titleOf, type EntryOf } from './entry.ts';
import { describeFigureTime, describeFigureValue } from './figure-groups.ts';
import type { Library } from './library.ts';
import { nameSource } from './source-name.ts';

/** A number as it may be taken along into a text of one's own: what it is, where and when it holds, and who says so.
 *  34.97%（江州市高技能人才占技能人才的比重，2020年）——江州市总工会《工作报告》，2021. */
export function writeFigureLine(library: Library, figure: EntryOf<'figures'>): string {
  const place = library.find('regions', figure.data.region);
  const name = figure.data.name;
  // Most names begin with their place, in full or in short: it is not said twice.
  const isNamed = place && [titleOf(place), ...(place.data.aliases ?? [])].some((own) => name.includes(own));
  const what = [name, isNamed ? '' : place && titleOf(place), describeFigureTime(figure), figure.data.scope];
  const [first] = figure.data.sources;
  const source = first && library.find('sources', first.source);
  const issued = source?.data.issued === undefined ? '' : `，${source.data.issued}`;
  const origin = source ? `——${nameSource(source)}${issued}` : '';
  return `${describeFigureValue(figure)}（${what.filter(Boolean).join('，')}）${origin}`;
}
