import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** What a source states is written as it stands, and the source is named; nobody “is said to”.
 *  Why: 据称 casts doubt on an office's own report, and tells the reader of no reason for it. */
export const sourceHearsay = defineCheck({
  code: 'source-hearsay',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(file, /(?<!“[^”\n]*)(?:据称|据悉|据说|据传)/gu))
      report({
        line,
        column,
        length,
        level: 'warning',
        message: `来源写明的事用了“${text}”。`,
        hint: '直接写这件事，或写明是谁说的，例如“该厂年报记载”；真有疑问，写出几种说法。',
      });
  },
});
