import { explainDateFault } from '../text/dates.ts';
import { defineCheck } from './check.ts';

/** A date is a day that exists, written so that nobody can read it two ways.
 *  Why: 2024-02-30 was published as 1 March, and 2024/5/6 as 5 May. */
export const dateImpossible = defineCheck({
  code: 'date-impossible',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const fault of faults) {
      if (fault.rule !== 'date' && fault.rule !== 'partial-date') continue;
      const written = String(fault.value);
      const { fault: reason, suggestion } = explainDateFault(written);
      const key = String(fault.path.at(-1));
      report({
        ...parsed.locate(fault.path),
        length: [...written].length,
        field: fault.label,
        message: `「${fault.label}」写的是 ${written}，${reason}。`,
        hint: suggestion ? `写成 ${key}: ${suggestion}` : `请核对原文，写成 ${key}: 2024-05-06 这样的形式。`,
      });
    }
  },
});
