import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** No blanks around Chinese punctuation.
 *  Why: the mark brings its own space; a blank beside it tears a hole in the line, and phrase search misses. */
export const punctuationSpace = defineCheck({
  code: 'punctuation-space',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { line, column, length } of matchProse(file, wrong)) {
      report({ line, column, length, message: '中文标点旁边多了空格。', hint: '删掉空格。', fix: '' });
    }
  },
});

const wrong =
  /(?<=[\p{Script=Han}\w”’》）])[ \u00A0]+(?=[，。；：！？、”’》）])|(?<=[，。；：！？、“‘《（])[ \u00A0]+(?=[\p{Script=Han}“‘《（\w])/gu;
