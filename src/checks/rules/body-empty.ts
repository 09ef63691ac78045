import { isArticleName } from '../../model/names.ts';
import { defineCheck } from '../check.ts';

/** An article that is published has a text.
 *  Why: an empty page is a broken promise in the list and in the search results. */
export const bodyEmpty = defineCheck({
  code: 'body-empty',
  scope: 'entry',
  check({ collection, parsed }, report) {
    if (
      collection === undefined ||
      !isArticleName(collection) ||
      parsed.data['draft'] === true ||
      parsed.body.trim() !== ''
    )
      return;
    report({
      line: parsed.bodyLine,
      column: 1,
      message: '文章没有正文。',
      hint: '在第二行 --- 下面写正文；还没写完就加一行 draft: true。',
    });
  },
});
