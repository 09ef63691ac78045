import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** An ellipsis is ……, six dots in the space of two characters (GB/T 15834—2011).
 *  Why: three full stops or three periods read as haste, and line breaks fall between them. */
export const punctuationEllipsis = defineCheck({
  code: 'punctuation-ellipsis',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(file, wrong)) {
      report({
        line,
        column,
        length,
        message: `省略号写成了“${text}”。`,
        hint: '改成“……”。',
        fix: '……',
      });
    }
  },
});

const han = String.raw`[\p{Script=Han}，。；：！？、”’》）]`;
const wrong = new RegExp(
  String.raw`(?<=${han})\.{2,}|\.{2,}(?=[\p{Script=Han}“《])|。{2,}|．{2,}|·{3,}|(?<!…)…(?:…{2,})?(?!…)`,
  'gu',
);
