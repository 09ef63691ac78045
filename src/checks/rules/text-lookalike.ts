import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** No letters of other scripts that look like the right ones.
 *  Why: 三ー八 with a Japanese long sign and СAD with a Russian С look right, and a search finds neither. */
export const textLookalike = defineCheck({
  code: 'text-lookalike',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, wrong)) {
      const [meant, script] = twins.get(text) ?? ['', ''];
      report({
        ...place,
        message: `这里的“${text}”是${script}，不是“${meant}”，样子一样，检索找不到。`,
        hint: `换成“${meant}”。`,
        fix: meant,
      });
    }
  },
});

const pairs = (signs: string, meant: string, script: string): [string, [string, string]][] =>
  [...signs].map((sign, index) => [sign, [[...meant][index] ?? '', script]]);

const [russian, greek, kana] = ['АВЕКМНОРСТХаеорсух', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ーニハカロトタエ'];
const twins = new Map([
  ...pairs(russian, 'ABEKMHOPCTXaeopcyx', '俄文字母'),
  ...pairs(greek, 'ABEZHIKMNOPTYXo', '希腊字母'),
  ...pairs(kana, '一二八力口卜夕工', '日文假名'),
  ...pairs('○', '〇', '一个圆圈'),
  ...pairs('OoＯ', '〇〇〇', '字母'),
]);

const letters = 'A-Za-z\\p{Script=Cyrillic}\\p{Script=Greek}';
const numerals = '一二三四五六七八九〇○';
/** A letter beside Latin ones in a word; kana beside 汉字 and no other kana; a circle or an O in a year of 汉字. */
const wrong = new RegExp(
  [
    `(?<=[A-Za-z])[${russian}${greek}](?![${letters.replace('A-Za-z', '')}])`,
    `(?<![${letters}])[${russian}${greek}](?=[A-Za-z])`,
    `(?<=\\p{Script=Han})[${kana}](?![\\p{Script=Hiragana}\\p{Script=Katakana}ー])`,
    `(?<![\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Han}])[${kana.slice(1)}](?=\\p{Script=Han})`,
    `(?<=[${numerals}])[○OoＯ](?=[${numerals}OoＯ年])`,
    `(?<=[${numerals}][OoＯ])[OoＯ](?=[${numerals}])`,
  ].join('|'),
  'gu',
);
