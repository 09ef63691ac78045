import { defineCheck, type FindingText } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** A comma stands between words, a decimal point in a number.
 *  Why: “3。5万元” is read as two numbers, and a paragraph that begins with a comma as one that lost its beginning. */
export const punctuationMisplaced = defineCheck({
  code: 'punctuation-misplaced',
  scope: 'prose',
  maySkip: true,
  check(file, report) {
    for (const { text, groups, ...place } of matchProse(file, wrong))
      report({ ...place, ...explain(text, groups[0]) });
  },
});

/** The sign that begins a line; 、 before 和; ， and 。 within a number, but for “做到70。1948年改名”; ~ for a range. */
const wrong =
  /^([ \u3000]*)(?:[，。、；：？]|！(?![\[\u0001]))|、(?=和(?![谐平睦气善美蔼煦解约服尚田县声顺风谁别他她它我你])\p{Script=Han}{2,3}[。，；）]|以及|及(?![时格第早]))|(?<=\d)，(?=\d{3}(?!\d))|(?<=\d)。(?=\d)(?!\d{4}年|\d{1,2}月)|(?<=\d[%％]?)~(?=\d)/gmu;

function explain(text: string, start: string | undefined): Pick<FindingText, 'message' | 'hint' | 'fix'> {
  if (start !== undefined)
    return {
      message: `这一行以“${text.trim()}”开头。`,
      hint: '标点不放在一段的开头：核对前面是不是少了字。',
    };
  if (text === '、') return { message: '“和”“及”前面不用顿号。', hint: '删掉这个顿号。', fix: '' };
  if (text === '~') return { message: '范围里用了半角的“~”。', hint: '写成“～”，例如 3～5 天。', fix: '～' };
  return text === '，'
    ? { message: '数字里的逗号是全角的。', hint: '改成半角的“,”；是两个数就隔开写。', fix: ',' }
    : { message: '数字里的小数点写成了句号。', hint: '改成半角的“.”。', fix: '.' };
}
