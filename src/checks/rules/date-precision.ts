import { parseDate } from '../../text/dates.ts';
import { defineCheck } from '../check.ts';
import { writeValue } from '../write-value.ts';

/** A date is as precise as the field 日期精度 says.
 *  Why: “到日” over a bare year made the chronology show 1 January for things that happened in autumn. */
export const datePrecision = defineCheck({
  code: 'date-precision',
  scope: 'entry',
  check({ collection, parsed }, report) {
    const key = collection === 'terms' ? 'saidOn' : 'date';
    const { precision, [key]: written } = parsed.data;
    if ((collection !== 'events' && collection !== 'terms') || written === undefined) return;
    const parts = parseDate(writeValue(written));
    const wanted = precisions.find(({ name }) => name === precision);
    if (!parts || !wanted) return;
    const is = precisions.find(({ part }) => parts[part] !== undefined);
    if (!is || is === wanted) return;
    report({
      ...parsed.locate(['precision']),
      length: wanted.name.length,
      field: '日期精度',
      message: `「日期精度」写的是${wanted.label}，「日期」${writeValue(written)} 却写${is.label}。`,
      hint: `把精度改成 precision: ${is.name}，或改日期。`,
    });
  },
});

const precisions = [
  { name: 'day', part: 'day', label: '到日' },
  { name: 'month', part: 'month', label: '到月' },
  { name: 'year', part: 'year', label: '到年' },
] as const;
