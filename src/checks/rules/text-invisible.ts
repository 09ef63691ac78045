import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** No direction marks, zero-width blanks, fillers or signs of variants inside the text. What belongs to an emoji may stay.
 *  Why: a searcher who types the word does not find it, because a character that nobody sees stands in its middle. */
export const textInvisible = defineCheck({
  code: 'text-invisible',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, invisible)) {
      const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report({
        ...place,
        message: `这里有一个看不见的字符（${names[code] ?? '零宽字符'}，U+${code}），会使检索找不到这个词。`,
        hint: '删掉它；npm run fix 可以自动删除。',
        fix: '',
      });
    }
  },
});

/** Some are invisible everywhere; joiners, variation selectors and tags are parts of emoji, and stray behind anything else. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0100}-\u{E01EF}]|(?<!\p{Emoji})[\u200C\u200D]|(?<![\p{Emoji}\p{S}\p{P}])[\uFE0E\uFE0F]|(?<![\p{Emoji}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]/gu;

const names: Readonly<Record<string, string>> = {
  '00AD': '软连字符',
  '200B': '零宽空格',
  '200E': '方向标记',
  '200F': '方向标记',
  FEFF: '字节顺序标记',
};
