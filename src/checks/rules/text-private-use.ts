import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** No characters of the private use area.
 *  Why: bullets and rare characters out of Word show as empty boxes on every other machine. */
export const textPrivateUse = defineCheck({
  code: 'text-private-use',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+/gu)) {
      const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase();
      report({
        ...place,
        message: `这里有一个造字区的字符（U+${code}），读者看到的是方框。`,
        hint: '项目符号改成“- ”；生僻字换成标准的字，查不到就写“某（左边…右边…）”。',
      });
    }
  },
});
