import { defineCheck } from './check.ts';
import { matchText } from './match-text.ts';

/** No control characters besides tab and line end.
 *  Why: a NUL or a form feed copied out of a PDF breaks feeds and e-books, and no editor shows it. */
export const textControl = defineCheck({
  code: 'text-control',
  scope: 'text',
  check({ lines }, report) {
    for (const { text, ...place } of matchText(
      lines,
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g,
    )) {
      const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report({
        ...place,
        message: `这里有一个看不见的控制字符（U+${code}）。`,
        hint: '删掉它：把光标放在这里，前后各删一下，再重打这几个字。',
        fix: '',
      });
    }
  },
});
