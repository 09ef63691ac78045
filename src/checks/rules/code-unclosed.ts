import { defineCheck } from '../check.ts';
import { placeAt } from '../parse-body.ts';

/** A code block that is opened is closed.
 *  Why: three back-ticks too many turned the rest of an article into a grey box. */
export const codeUnclosed = defineCheck({
  code: 'code-unclosed',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'code' || !node.position) continue;
      const { start, end } = node.position;
      const open = /(`{3,}|~{3,})/.exec((body.lines[start.line - 1] ?? '').slice(start.column - 1));
      if (!open?.[1] || open.index !== 0) continue;
      const last = body.lines.slice(start.line, end.line).findLast((line) => line.trim() !== '') ?? '';
      if (last.replace(/^[\s>]*/, '').startsWith(open[1])) continue;
      report({
        ...placeAt(body, start.line, start.column - 1),
        length: open[1].length,
        message: '代码框从这里开始，一直到文末都没有结束。',
        hint: `在代码的最后加一行 ${open[1]}；不是代码就删掉这一行。`,
      });
    }
  },
});
