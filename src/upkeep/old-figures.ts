import { titleOf, type EntryOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import { formatDate } from '../text/dates.ts';
import { addYears, lastDayOf } from '../text/days.ts';
import type { Care } from './advice.ts';

const oldYears = 2;

/** What is counted again and again. An age, a place in a row or a number in a name is what it was. */
const growing: readonly string[] = ['count', 'money', 'percentage', 'area', 'duration'];

/** A number that is “as of” a day is asked for again when the day is long past.
 *  Why: readers take the newest number on the site for the newest there is. */
export const oldFigures: Care = {
  kind: 'figure-old',
  label: '两年以前的数字',
  about: '“截至”的日子早于两年前；同一个系列里只说最新的一个。',
  list({ library, today }) {
    const figures = library.list('figures');
    const limit = addYears(today, -oldYears);
    return figures
      .filter((figure) => isOld(figure, limit) && !isOvertaken(figure, figures))
      .map((figure) => ({
        file: figure.file,
        title: titleOf(figure),
        message: `${describeFigureValue(figure)}，截至${formatDate(figure.data.asOf ?? '')}。`,
        hint: '查一查来源有没有新的数：有就另建一条，写明“截至”，旧的留着；没有就不用改。',
      }));
  },
};

/** Of what happened once (an event) nothing new is counted. */
function isOld({ data: { asOf, kind, events } }: EntryOf<'figures'>, limit: string): boolean {
  const last = asOf === undefined ? undefined : lastDayOf(asOf);
  return last !== undefined && last < limit && growing.includes(kind) && (events ?? []).length === 0;
}

/** Whether its series goes on: the older numbers of a series are its history. */
function isOvertaken(figure: EntryOf<'figures'>, figures: readonly EntryOf<'figures'>[]): boolean {
  const { series, unit, asOf } = figure.data;
  if (series === undefined) return false;
  return figures.some(
    ({ data }) => data.series === series && data.unit === unit && timeOf(data) > timeOf({ asOf }),
  );
}

/** The last day for which a number speaks; a number of a period speaks for its end. */
function timeOf({ asOf, period }: { asOf?: string | undefined; period?: string | undefined }): string {
  return lastDayOf(asOf ?? period ?? '') ?? '';
}
