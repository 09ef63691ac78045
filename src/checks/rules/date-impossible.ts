import { explainDateFault } from '../../text/dates.ts';
import { defineCheck } from '../check.ts';
import { writeValue } from '../write-value.ts';
import { isEmpty } from '../values.ts';

/** A date is a day that exists.
 *  Why: 2024-02-30 was published as 1 March. */
export const dateImpossible = defineCheck({
  code: 'date-impossible',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const { rule, value, path, label } of faults) {
      if ((rule !== 'date' && rule !== 'partial-date') || value === undefined || isEmpty(value)) continue;
      const written = writeValue(value);
      const { fault, isWellFormed } = explainDateFault(written);
      if (!isWellFormed) continue;
      report({
        ...parsed.locate(path),
        length: [...written].length,
        field: label,
        message: `「${label}」写的是 ${written}，${fault}。`,
        hint: `请核对原文，写成 ${String(path.at(-1))}: 2024-05-06 这样的形式。`,
      });
    }
  },
});
