import type { z } from 'zod';
import { defineCheck } from '../check.ts';
import { findFieldLabel, findMeantKey, findNamedKey } from '../field-label.ts';

/** Only fields that the collection knows.
 *  Why: a mistyped `summery` was dropped in silence, and the article went out without its summary. */
export const fieldUnknown = defineCheck({
  code: 'field-unknown',
  scope: 'entry',
  check({ schema, parsed, faults }, report) {
    for (const { path, known } of faults.filter(({ kind }) => kind === 'unknown')) {
      const key = String(path.at(-1));
      const meant = findMeantKey(schema, key, known);
      const isFree = meant !== undefined && parsed.data[meant] === undefined;
      const name = meant === undefined ? '' : `${meant}（${findFieldLabel(schema, meant)}）`;
      report({
        ...parsed.locate(path, 'key'),
        length: [...key].length,
        field: key,
        message: `没有“${key}”这个字段。`,
        hint: meant === undefined ? `这里可以写：${known.join('、')}。` : `你是不是想写 ${name}？`,
        ...(isFree && path.length === 1 && isSame(schema, key, meant) ? { fix: meant } : {}),
      });
    }
  },
});

/** The same word in another case, the field's own label or its former key: no doubt what was meant. */
function isSame(schema: z.ZodType, key: string, meant: string): boolean {
  return key.normalize('NFKC').toLowerCase() === meant.toLowerCase() || findNamedKey(schema, key) === meant;
}
