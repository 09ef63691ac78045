import { documentNumberPattern } from '../../model/official.ts';
import { defineCheck } from '../check.ts';

/** A document number has its year in six-sided brackets: 中发〔2017〕14号 (GB/T 9704—2012).
 *  Why: searchers paste the number as the original has it; [2017] and （2017） find nothing. */
export const documentNumber = defineCheck({
  code: 'document-number',
  scope: 'entry',
  check({ parsed, faults }, report) {
    for (const { rule, value, path, label } of faults) {
      if (rule !== 'document-number' || typeof value !== 'string') continue;
      const better = value
        .replace(/\s+/g, '')
        .replace(/[[（(【﹝［](\d{4})[\]）)】﹞］]/, '〔$1〕')
        .replace(/〕(?:第)?0*(\d+)号?$/, '〕$1号');
      const isSure = documentNumberPattern.test(better);
      report({
        ...parsed.locate(path),
        length: [...value].length,
        field: label,
        message: `「${label}」写的是“${value}”，不合公文的写法。`,
        hint: isSure ? `写成 ${better}` : '年份用六角括号，序号不加“第”，不补零，例如 中发〔2017〕14号。',
        ...(isSure ? { fix: better } : {}),
      });
    }
  },
});
