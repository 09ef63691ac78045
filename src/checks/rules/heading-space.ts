import { defineCheck } from '../check.ts';
import { placeAt } from '../parse-body.ts';

/** #1号车间 and #12机组 are numbers, and #话题# is a topic: no headings. */
const isNumberSign = /^ {0,3}[#＃](?:\d+(?![\d.．、:：])|[^#＃\s]{1,30}[#＃](?:[^#＃]|$))/u;

/** After the # of a heading stands a blank.
 *  Why: “##小标题” is shown with its two signs in the middle of the text. */
export const headingSpace = defineCheck({
  code: 'heading-space',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'paragraph' || !node.position) continue;
      for (let line = node.position.start.line; line <= node.position.end.line; line++) {
        const source = body.lines[line - 1] ?? '';
        const match = /^( {0,3})([#＃]{1,6})[ \u3000]*(?=[^#＃\s])/.exec(source);
        if (!match || /^ {0,3}#{1,6} /.test(source) || isNumberSign.test(source)) continue;
        const [whole, indent = '', signs = ''] = match;
        const fixed = `${signs.replaceAll('＃', '#')} `;
        report({
          ...placeAt(body, line, indent.length),
          length: whole.length - indent.length,
          message: signs.includes('＃') ? '小标题的“＃”是全角的。' : '小标题的“#”后面少了空格。',
          hint: `写成“${fixed}${source.slice(whole.length)}”。`,
          fix: fixed,
        });
      }
    }
  },
});
