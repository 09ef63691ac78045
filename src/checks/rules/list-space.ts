import { defineCheck } from '../check.ts';
import { placeAt } from '../parse-body.ts';

/** After the mark of a list item stands a blank.
 *  Why: “-第一” and “•第一” run together into one paragraph of hyphens. */
export const listSpace = defineCheck({
  code: 'list-space',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'paragraph' || !node.position) continue;
      const { start, end } = node.position;
      for (let line = start.line; line <= end.line; line++) {
        const source = body.lines[line - 1] ?? '';
        const from = line === start.line ? start.column - 1 : 0;
        const number = /^(\d{1,2})[、．]\s*(?=\S)/u.exec(source.slice(from));
        if (number && end.line > start.line) {
          report({
            ...placeAt(body, line, from),
            length: number[0].length,
            message: `“${number[0].trim()}”不成列表，几项会连成一段。`,
            hint: `写成“${number[1] ?? ''}. ”：半角的点，后面空一格。`,
            fix: `${number[1] ?? ''}. `,
          });
          continue;
        }
        const match = /^(?:[-+](?=[\p{Script=Han}“《])|[•●○■◆▪·－](?=\s*\S))\s*/u.exec(source.slice(from));
        if (!match) continue;
        report({
          ...placeAt(body, line, from),
          length: [...match[0]].length,
          message: `列表的记号“${match[0].trim()}”${/^[-+]/.test(match[0]) ? '后面少了空格' : '不成列表'}。`,
          hint: '每项前面写半角的“- ”，减号后面空一格。',
          fix: '- ',
        });
      }
    }
  },
});
