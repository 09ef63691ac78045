import { z } from 'zod';
import { collections } from '../model/collections.ts';
import { findSchema } from '../model/schema-faults.ts';
import { defineCheck } from './check.ts';

const rules: Readonly<Record<string, string>> = {
  'speaker-or-role': '“讲话人”和“讲话人身份”至少写一个',
  'issuer-or-text': '“发文机关”和“发文机关名称”至少写一个',
  'date-for-precision': '日期精度写了到日、到月或到年，就要写“日期”',
};

/** Every field that a collection requires is there and not empty.
 *  Why: an article without a date or a source cannot be listed, cited or trusted. */
export const fieldMissing = defineCheck({
  code: 'field-missing',
  scope: 'entry',
  check({ collection, parsed, faults }, report) {
    for (const fault of faults.filter(({ kind }) => kind === 'missing')) {
      const key = String(fault.path.at(-1));
      const schema = findSchema(collections[collection].schema, fault.path);
      const example = schema && readExample(schema);
      report({
        ...parsed.locate(fault.path, 'key'),
        field: fault.label,
        message: `缺少「${fault.label}」（${key}）${rules[fault.rule] === undefined ? '' : `：${rules[fault.rule]}`}。`,
        ...(typeof example === 'string' || typeof example === 'number'
          ? { hint: `例如 ${key}: ${example}` }
          : {}),
      });
    }
  },
});

function readExample(schema: z.ZodType): unknown {
  const examples: unknown = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}
