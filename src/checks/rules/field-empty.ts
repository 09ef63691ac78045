import { z } from 'zod';
import { findSchema } from '../../model/schema-shape.ts';
import { defineCheck } from '../check.ts';
import { isEmpty, isSkipReason } from '../values.ts';

/** A field that is there has something in it.
 *  Why: an empty title is a blank line in every list; a reader cannot click on nothing. */
export const fieldEmpty = defineCheck({
  code: 'field-empty',
  scope: 'entry',
  check({ schema, parsed, faults }, report) {
    const seen = new Set<string>();
    for (const fault of faults) {
      const where = fault.path.join('.');
      if (!isEmpty(fault.value) || fault.kind === 'unknown' || seen.has(where) || isSkipReason(fault.path))
        continue;
      seen.add(where);
      report({
        ...parsed.locate(fault.path, 'key'),
        length: [...String(fault.path.at(-1))].length,
        field: fault.label,
        message: `「${fault.label}」是空的。`,
        hint: isOptional(schema, fault.path) ? '请补上内容，或把整行删掉。' : '请补上内容，这个字段必须写。',
      });
    }
  },
});

function isOptional(schema: z.ZodType, path: readonly (string | number)[]): boolean {
  return findSchema(schema, path) instanceof z.ZodOptional;
}
