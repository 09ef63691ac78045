import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** Characters of a word stand together.
 *  Why: “劳 动 模 范” out of a PDF or a poster is four words to the search, and none of them is 劳动模范. */
export const hanSpaced = defineCheck({
  code: 'han-spaced',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length } of matchProse(file, spaced)) {
      const better = text.replace(/[ \u3000\u00A0]+/gu, '');
      report({
        line,
        column,
        length,
        message: `“${text}”的字之间有空格。`,
        hint: `改成“${better}”。`,
        fix: better,
      });
    }
  },
});

const spaced = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u3000\u00A0]+\p{Script=Han}){2,}/gu;
