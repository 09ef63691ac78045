import { defineCheck } from '../check.ts';

/** A paragraph begins with its first character, not with blanks; the page indents by itself.
 *  Why: two full-width blanks of the author and the two of the page make four. */
export const paragraphIndent = defineCheck({
  code: 'paragraph-indent',
  scope: 'body',
  check({ body }, report) {
    body.lines.forEach((line, index) => {
      const indent = /^(?:[ \t]*[\u3000\u00A0\u2003\u2002]+[ \t]*)+/.exec(line)?.[0];
      if (indent === undefined) return;
      report({
        line: body.firstLine + index,
        column: 1,
        length: indent.length,
        message: line.trim() === '' ? '空行里有全角空格。' : '段落开头打了全角空格。',
        hint: '删掉开头的空格，段首缩进由网页自动加。',
        fix: '',
      });
    });
  },
});
