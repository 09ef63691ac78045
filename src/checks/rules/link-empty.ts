import { defineCheck } from '../check.ts';
import { lengthOf, placeOf, textOf } from '../parse-body.ts';

/** A link has words to click on and an address to go to.
 *  Why: a link without words cannot be seen; one without an address leads back to the same page. */
export const linkEmpty = defineCheck({
  code: 'link-empty',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'link') continue;
      const hasWords = textOf(node).trim() !== '' || node.children.some(({ type }) => type === 'image');
      if (hasWords && node.url.trim() !== '') continue;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: hasWords ? '链接没有写地址。' : '链接没有文字，读者看不见。',
        hint: '写成 [文字](地址)；不要链接就只留文字。',
      });
    }
  },
});
