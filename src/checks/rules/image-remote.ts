import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';

/** Pictures lie on this site.
 *  Why: pictures of 公众号 articles show “此图片来自微信公众平台” to everyone else, and each foreign address tells a
 *  stranger who reads what. */
export const imageRemote = defineCheck({
  code: 'image-remote',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'image' || !/^(https?:)?\/\/(?!localhost|127\.|192\.168\.|10\.)/i.test(node.url))
        continue;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: '图片在别的网站上，读者多半看不到。',
        hint: '有权使用的图片，下载后放进 images/，写成 /images/文件名.jpg。',
      });
    }
  },
});
