import { defineCheck } from '../check.ts';
import { placeOf, sourceOf } from '../parse-body.ts';

/** Chinese text is no program code.
 *  Why: four blanks before a paragraph turn it into a grey box in small type that does not wrap. */
export const codeIndented = defineCheck({
  code: 'code-indented',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'code' || !/\p{Script=Han}/u.test(node.value)) continue;
      if (/^\s*(`{3,}|~{3,})/.test(sourceOf(body, node))) continue;
      report({
        ...placeOf(body, node),
        message: '这一段前面有四个以上的空格，会变成灰底的代码框。',
        hint: '删掉段落前面的空格。',
      });
    }
  },
});
