import { defineCheck } from '../check.ts';
import { lengthOf, placeOf, sourceOf } from '../parse-body.ts';
import { better } from '../html-advice.ts';

/** Words only: no HTML in an article, remarks excepted.
 *  Why: HTML is not published, so what was between the tags of a pasted table or picture is missing on the page. */
export const bodyHtml = defineCheck({
  code: 'body-html',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'html' || /^<(!--|\/)/.test(node.value.trim())) continue;
      const tag = /^<([a-z][\w-]*)/i.exec(node.value.trim())?.[1] ?? '';
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: `正文里有网页代码“${excerpt(sourceOf(body, node))}”，不会发布。`,
        hint: better[tag.toLowerCase()] ?? '删掉尖括号里的代码，只留文字；要显示“<”就写成“《”或“小于”。',
      });
    }
  },
});

function excerpt(source: string): string {
  const characters = [...source];
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : source;
}
