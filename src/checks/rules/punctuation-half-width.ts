import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** Between Chinese characters stands Chinese punctuation.
 *  Why: a half-width comma sticks to the characters, and lines break in the wrong places. */
export const punctuationHalfWidth = defineCheck({
  code: 'punctuation-half-width',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, line, column, length, groups } of matchProse(file, wrong)) {
      const inside = groups.find((group) => group !== undefined);
      const better = inside === undefined ? (fullWidth[text.trim()] ?? '') : `（${inside}）`;
      report({
        line,
        column,
        length,
        message: `汉字之间用了英文标点“${text.trim()}”。`,
        hint: `改成“${better}”。`,
        fix: better,
      });
    }
  },
});

const han = String.raw`[\p{Script=Han}”’》）]`;
const wrong = new RegExp(
  String.raw`(?<=${han})[,;:!?](?=[ ]?[\p{Script=Han}“‘《（"]|$|[”’》）"])|(?<=\p{Script=Han})\.(?=$|[”’》）"])|(?<=${han})\((\p{Script=Han}[^()\u0001\n]*)\)|\((\p{Script=Han}[^()\u0001\n]*)\)(?=\p{Script=Han})`,
  'gmu',
);

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
