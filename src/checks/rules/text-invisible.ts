import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** No direction marks, zero-width blanks or BOM inside the text. Joiners inside emoji may stay.
 *  Why: a searcher who types the word does not find it, because a character that nobody sees stands in its middle. */
export const textInvisible = defineCheck({
  code: 'text-invisible',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(lines, invisible)) {
      const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report({
        ...place,
        message: `这里有一个看不见的字符（${names[code] ?? '零宽字符'}，U+${code}），会使检索找不到这个词。`,
        hint: '删掉它；npm run fix 可以自动删除。',
        fix: '',
      });
    }
  },
});

const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<!\p{Emoji})[\u200C\u200D]/gu;

const names: Readonly<Record<string, string>> = {
  '00AD': '软连字符',
  '200B': '零宽空格',
  '200E': '方向标记',
  '200F': '方向标记',
  FEFF: '字节顺序标记',
};
