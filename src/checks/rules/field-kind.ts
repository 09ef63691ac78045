import { z } from 'zod';
import type { SchemaFault } from '../../model/schema-faults.ts';
import { findSchema, shapeOf, unwrap } from '../../model/schema-shape.ts';
import { defineCheck } from '../check.ts';
import { writeValue } from '../write-value.ts';
import { isEmpty, isDateKey } from '../values.ts';

/** A list where the field wants a list, a number where it wants a number, words where it wants words.
 *  Why: `people: lv-jinxiang` without brackets stopped the whole site, not the one page. */
export const fieldKind = defineCheck({
  code: 'field-kind',
  scope: 'entry',
  check({ schema, parsed, faults }, report) {
    for (const fault of faults) {
      if (fault.kind !== 'invalid' || fault.code !== 'invalid_type' || isEmpty(fault.value)) continue;
      if (typeof fault.value === 'number' && isDateKey(fault.path)) continue;
      const { wanted, hint } = explainKind(schema, fault);
      report({
        ...parsed.locate(fault.path),
        field: fault.label,
        length: typeof fault.value === 'object' ? 1 : [...writeValue(fault.value)].length,
        message: `「${fault.label}」要写成${wanted}，这里写的是${nameKind(fault.value)}。`,
        hint,
      });
    }
  },
});

function nameKind(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '几个小字段';
  if (typeof value === 'number') return `数字 ${value}`;
  return typeof value === 'boolean' ? ` ${value}` : `文字“${writeValue(value)}”`;
}

/** What an input method makes of the signs of a list. */
const listSigns = /^[【〔［（([—–－-]+\s*|\s*[】〕］）)\]]+$/gu;

/** Items that have fields of their own: each begins with a hyphen on a line of its own. */
function explainItems(key: string, { element }: z.ZodArray): string {
  const [first = '', second] = Object.keys(shapeOf(element as z.ZodType));
  const more = second === undefined ? '' : `，下面一行再缩进两格写“${second}: …”`;
  return `${key}: 后面换行，缩进两格写“- ${first}: …”${more}；照样例写最省事。`;
}

function explainKind(whole: z.ZodType, fault: SchemaFault): { wanted: string; hint: string } {
  const schema = findSchema(whole, fault.path);
  const inner = schema && unwrap(schema);
  const key = String(fault.path.at(-1));
  const written = typeof fault.value === 'object' ? '……' : writeValue(fault.value);
  if (inner instanceof z.ZodArray) {
    if (unwrap(inner.element as z.ZodType) instanceof z.ZodObject)
      return { wanted: '列表', hint: explainItems(key, inner) };
    const items = written
      .replace(listSigns, '')
      .split(/[、，,]\s*/)
      .join(', ');
    return { wanted: '列表', hint: `加上方括号：${key}: [${items}]` };
  }
  if (inner instanceof z.ZodObject) {
    const [first = '', ...others] = Object.keys(inner.shape);
    const isItem = typeof fault.path.at(-1) === 'number';
    const hint = isItem
      ? `换行写“- ${first}: ${written}”，不用方括号；下面再缩进两格写 ${others.join('、')}。`
      : `另起一行，缩进两个空格，分别写 ${[first, ...others].join('、')}。`;
    return { wanted: '几个小字段', hint };
  }
  if (inner instanceof z.ZodBoolean)
    return { wanted: ' true 或 false', hint: `写成 ${key}: true，或者把整行删掉。` };
  if (inner instanceof z.ZodNumber) return { wanted: '数字', hint: '只写半角数字，不带单位，不加引号。' };
  if (Array.isArray(fault.value)) {
    return { wanted: '一个值', hint: `不要用列表：${key}: ${String(fault.value[0])}` };
  }
  return { wanted: '文字', hint: `用单引号括起来：${key}: '${written}'` };
}
