import { isPartialDate } from '../../text/dates.ts';
import { defineCheck } from '../check.ts';
import { findFieldLabel } from '../field-label.ts';
import { writeValue } from '../write-value.ts';

/** What comes later is dated later.
 *  Why: a policy that expires before it takes effect is shown as 已废止 to the people who rely on it. */
export const dateOrder = defineCheck({
  code: 'date-order',
  scope: 'entry',
  check({ schema, parsed }, report) {
    for (const [earlier, later] of pairs) {
      const [from, to] = [parsed.data[earlier], parsed.data[later]].map((value) => writeValue(value));
      if (!from || !to || !isPartialDate(from) || !isPartialDate(to) || !isBefore(to, from)) continue;
      const [first, second] = [findFieldLabel(schema, earlier), findFieldLabel(schema, later)];
      report({
        ...parsed.locate([later]),
        length: to.length,
        field: second,
        message: `「${second}」${to} 早于「${first}」${from}。`,
        hint: '请核对这两个日期。',
      });
    }
  },
});

const pairs = [
  ['date', 'updated'],
  ['issuedOn', 'effectiveOn'],
  ['effectiveOn', 'expiresOn'],
  ['issued', 'citedOn'],
] as const;

/** Compares as far as both dates are known: 2024 is not before 2024-05. */
function isBefore(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}
