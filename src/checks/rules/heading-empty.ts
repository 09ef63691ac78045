import { defineCheck } from '../check.ts';
import { placeOf, textOf } from '../parse-body.ts';

/** A heading has words.
 *  Why: an empty heading is an empty line in the table of contents, and a step that leads nowhere for a screen reader. */
export const headingEmpty = defineCheck({
  code: 'heading-empty',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'heading' || textOf(node).trim() !== '') continue;
      report({ ...placeOf(body, node), message: '小标题是空的。', hint: '写上小标题的文字，或删掉这一行。' });
    }
  },
});
