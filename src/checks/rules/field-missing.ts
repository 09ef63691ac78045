import { exampleOfField, findSchema } from '../../model/schema-shape.ts';
import { defineCheck } from '../check.ts';
import { findMeantKey } from '../field-label.ts';
import { isSkipReason } from '../values.ts';

const rules: Readonly<Record<string, string>> = {
  'speaker-or-role': '“讲话人”和“讲话人身份”至少写一个；编者写的讲解改写“所读文本”和“作者”',
  'author-of-explanation': '写了“所读文本”就是讲解，要写明是谁写的',
  'issuer-or-text': '“发文机关”和“发文机关名称”至少写一个',
  'admin-repo': '除了 local，都要写内容在哪个仓库',
  'admin-address': 'Gitea、Forgejo 要写平台的网址',
  'date-for-precision': '日期精度写了到日、到月或到年，就要写“日期”',
};

/** Every field that a collection requires is there and not empty.
 *  Why: an article without a date or a source cannot be listed, cited or trusted. */
export const fieldMissing = defineCheck({
  code: 'field-missing',
  scope: 'entry',
  check({ schema: whole, parsed, faults }, report) {
    const meant = new Set(
      faults
        .filter(({ kind }) => kind === 'unknown')
        .map(({ path, known }) =>
          [...path.slice(0, -1), findMeantKey(whole, String(path.at(-1)), known)].join('.'),
        ),
    );
    for (const fault of faults) {
      const isNamedWrong = meant.has(fault.path.join('.'));
      if (fault.kind !== 'missing' || fault.value !== undefined || isNamedWrong || isSkipReason(fault.path))
        continue;
      const key = String(fault.path.at(-1));
      const schema = findSchema(whole, fault.path);
      const example = schema && exampleOfField(schema);
      report({
        ...parsed.locate(fault.path, 'key'),
        field: fault.label,
        message: `缺少「${fault.label}」（${key}）${rules[fault.rule] === undefined ? '' : `：${rules[fault.rule]}`}。`,
        ...(example === undefined ? {} : { hint: `例如 ${key}: ${writeExample(example)}` }),
      });
    }
  },
});

/** An example on one line, as YAML writes it. */
function writeExample(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(writeExample).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return String(example);
  const pairs = Object.entries(example).map(([key, value]) => `${key}: ${writeExample(value)}`);
  return `{ ${pairs.join(', ')} }`;
}
