import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';

/** Headings begin at ## and go down one step at a time; the title is the only heading of the first level.
 *  Why: people who listen to a page move from heading to heading; a skipped level sounds like a missing part. */
export const headingLevel = defineCheck({
  code: 'heading-level',
  scope: 'body',
  check({ body }, report) {
    let level = 1;
    for (const node of body.nodes) {
      if (node.type !== 'heading') continue;
      const isSkip = node.depth > level + 1;
      if (node.depth === 1 || isSkip) {
        const wanted = '#'.repeat(node.depth === 1 ? 2 : level + 1);
        report({
          ...placeOf(body, node),
          length: lengthOf(body, node),
          message:
            node.depth === 1
              ? '正文里的小标题用了一级（#），一级留给文章标题。'
              : `小标题从${names[level - 1] ?? ''}跳到了${names[node.depth - 1] ?? ''}。`,
          hint: `这里用 ${wanted}。`,
        });
      }
      level = Math.max(2, node.depth);
    }
  },
});

const names = ['一级', '二级（##）', '三级（###）', '四级（####）', '五级（#####）', '六级（######）'];
