import { defineCheck } from '../check.ts';
import { matchText } from '../match-text.ts';

/** No control characters besides tab and line end.
 *  Why: a NUL or a form feed copied out of a PDF breaks feeds and e-books, and no editor shows it. */
export const textControl = defineCheck({
  code: 'text-control',
  scope: 'text',
  check({ lines }, report) {
    const ends = lines.reduce((sum, line) => sum + (line.split('\r').length - 1), 0);
    if (ends >= 3)
      report({
        line: lines.findIndex((line) => line.includes('\r')) + 1,
        column: 1,
        message: `换行用的是旧式的 CR，有 ${ends} 处，整篇会挤成一行。`,
        hint: '用 VS Code 打开，点右下角的 CR 或 CRLF，选 LF，再保存。',
      });
    for (const { text, ...place } of matchText(
      lines,
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g,
    )) {
      if (text === '\r' && ends >= 3) continue;
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
