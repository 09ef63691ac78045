import { defineCheck } from '../check.ts';

/** A text fits the place where it is shown.
 *  Why: a summary of 300 characters pushed every other article off the phone's screen. */
export const fieldTooLong = defineCheck({
  code: 'field-too-long',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const { path, label, value, maximum } of faults) {
      if (maximum === undefined || typeof value !== 'string') continue;
      const length = [...value].length;
      report({
        ...parsed.locate(path),
        field: label,
        message: `「${label}」有 ${length} 个字，最多 ${maximum} 个字。`,
        hint: `请删去至少 ${length - maximum} 个字。`,
      });
    }
  },
});
