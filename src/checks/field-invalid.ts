import type { SchemaFault } from '../model/schema-faults.ts';
import { findNearest } from '../text/ids.ts';
import { defineCheck } from './check.ts';

/** A field's value is of the kind the field asks for.
 *  Why: a number where a name belongs, or a value that no page knows how to show, breaks the page for readers. */
export const fieldInvalid = defineCheck({
  code: 'field-invalid',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const fault of faults) {
      if (fault.kind !== 'invalid' || fault.rule === 'date' || fault.rule === 'partial-date') continue;
      report({
        ...parsed.locate(fault.path),
        field: fault.label,
        length: measure(fault.value),
        ...explain(fault),
      });
    }
  },
});

function measure(value: unknown): number {
  return typeof value === 'string' && !value.includes('\n') ? Math.max(1, [...value].length) : 1;
}

const ruleTexts: Readonly<Record<string, { message: string; hint: string }>> = {
  line: { message: '首尾有空格，或写成了多行', hint: '写成一行，去掉首尾的空格。' },
  id: { message: '不是编号', hint: '编号就是文件名，只有小写字母、数字和连字符。' },
  repeated: { message: '里有重复的编号', hint: '每个编号只写一次。' },
  period: { message: '的起止年份颠倒了', hint: '“from”是开始的年份，“to”是结束的年份。' },
  'document-number': { message: '的写法不对', hint: '年份用六角括号，例如 中发〔2017〕14号。' },
  'region-code': { message: '应当是六位数字', hint: '例如 code: "330100"' },
};

function explain(fault: SchemaFault): { message: string; hint: string } {
  const label = `「${fault.label}」`;
  const rule = ruleTexts[fault.rule];
  if (rule) return { message: `${label}${rule.message}。`, hint: rule.hint };
  if (fault.allowed.length > 0) return explainChoice(label, fault);
  if (fault.maximum !== undefined && typeof fault.value === 'string') {
    const length = [...fault.value].length;
    return { message: `${label}有 ${length} 个字，最多 ${fault.maximum} 个字。`, hint: '请写短一些。' };
  }
  if (fault.code === 'too_small')
    return { message: `${label}是空的。`, hint: '请补上内容；不需要这个字段就把整行删掉。' };
  return { message: `${label}的写法不对。`, hint: kindHint(fault) };
}

function explainChoice(label: string, fault: SchemaFault): { message: string; hint: string } {
  const written = String(fault.value);
  const nearest = findNearest(written, fault.allowed);
  return {
    message: `${label}写的是“${written}”，没有这个选项。`,
    hint: `${nearest ? `你是不是想写“${nearest}”？` : ''}可选：${fault.allowed.join('、')}。`,
  };
}

function kindHint(fault: SchemaFault): string {
  if (Array.isArray(fault.value)) return '这里只写一个值，不要用列表。';
  if (typeof fault.value === 'number') return '这里要写文字；内容是数字时用引号括起来。';
  if (typeof fault.value === 'string')
    return '这里要写成列表，例如 [甲, 乙]，或者写数字、true、false；参看 docs/editors。';
  return '参看 docs/editors 里这个栏目的样例。';
}
