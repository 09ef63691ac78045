import { defineCheck } from '../check.ts';
import { lengthOf, placeOf, sourceOf } from '../parse-body.ts';

/** A range and a product keep their signs.
 *  Why: “8~9遍，用时3~5分钟” was published with the words between the two ~ struck out, and 9*3*1 as 931. */
export const signSwallowed = defineCheck({
  code: 'sign-swallowed',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if ((node.type !== 'delete' && node.type !== 'emphasis') || !node.position) continue;
      const { start, end } = node.position;
      const source = sourceOf(body, node);
      const line = body.lines[start.line - 1] ?? '';
      const sign = source.slice(0, 1);
      const isRange = sign === '~' && !source.startsWith('~~');
      const isProduct =
        sign === '*' && /[\d)]$/.test(line.slice(0, start.column - 1)) && /^\*[\d.]+/.test(source);
      if (!isRange && !isProduct) continue;
      const better = isRange ? '～' : '×';
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: isRange ? '两个“~”之间的字会被划掉。' : '“*”会被当成强调的记号，乘号就不见了。',
        hint: isRange ? '范围写成“8～9”或“8至9”，用全角的～。' : '乘号写成“×”，例如 9×3×1。',
        ...(start.line === end.line ? { fix: source.replaceAll(sign, better) } : {}),
      });
    }
  },
});
