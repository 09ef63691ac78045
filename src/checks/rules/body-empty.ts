import { hasBody } from '../../model/names.ts';
import { defineCheck } from '../check.ts';

/** An article or a fixed page that is published has a text.
 *  Why: an empty page is a broken promise in the list and in the search results. */
export const bodyEmpty = defineCheck({
  code: 'body-empty',
  scope: 'entry',
  check({ collection, parsed }, report) {
    if (
      collection === undefined ||
      !hasBody(collection) ||
      parsed.data['draft'] === true ||
      parsed.body.replace(/<!--[^]*?-->/g, '').trim() !== ''
    )
      return;
    report({
      line: parsed.bodyLine,
      column: 1,
      message: collection === 'pages' ? '页面没有正文。' : '文章没有正文。',
      hint: '在第二行 --- 下面写正文；还没写完就加一行 draft: true。',
    });
  },
});
