import { findNearest } from '../text/ids.ts';
import { defineCheck } from './check.ts';

/** Only fields that the collection knows.
 *  Why: a mistyped `summery` was dropped in silence, and the article went out without its summary. */
export const fieldUnknown = defineCheck({
  code: 'field-unknown',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const fault of faults.filter(({ kind }) => kind === 'unknown')) {
      const key = String(fault.path.at(-1));
      const nearest = findNearest(key, fault.known);
      report({
        ...parsed.locate(fault.path, 'key'),
        length: [...key].length,
        field: key,
        message: `没有“${key}”这个字段。`,
        hint: nearest ? `你是不是想写 ${nearest}？` : `这里可以写：${fault.known.join('、')}。`,
      });
    }
  },
});
