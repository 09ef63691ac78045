import { explainDateFault } from '../../text/dates.ts';
import { defineCheck } from '../check.ts';
import { writeValue } from '../write-value.ts';
import { isEmpty, isDateKey } from '../values.ts';

/** A date is written year-month-day with two digits each, so that nobody can read it two ways.
 *  Why: 2024/5/6 became 5 May on a machine in another country. */
export const dateForm = defineCheck({
  code: 'date-form',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const { rule, code, value, path, label } of faults) {
      const isDate =
        rule === 'date' || rule === 'partial-date' || (code === 'invalid_type' && isDateKey(path));
      if (!isDate || value === undefined || isEmpty(value) || typeof value === 'object') continue;
      const written = writeValue(value);
      const { fault, suggestion, isWellFormed } = explainDateFault(written);
      if (isWellFormed) continue;
      const key = String(path.at(-1));
      report({
        ...parsed.locate(path),
        length: [...written].length,
        field: label,
        message: `「${label}」写的是 ${written}，${fault}。`,
        hint: suggestion ? `写成 ${key}: ${suggestion}` : `写成 ${key}: 2024-05-06 这样的形式。`,
        ...(suggestion ? { fix: suggestion } : {}),
      });
    }
  },
});
