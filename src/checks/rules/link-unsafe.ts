import { isSafeAddress } from '../../markdown/plugins.ts';
import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';
import { isLocalAddress } from '../local-address.ts';

/** Links lead to pages, not to programs.
 *  Why: javascript: and data: addresses run in the reader's browser with the trust of this site. */
export const linkUnsafe = defineCheck({
  code: 'link-unsafe',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
      if (node.url === '' || isSafeAddress(decode(node.url)) || isLocalAddress(node.url)) continue;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: `“${node.url.slice(0, 40)}”不是可以公开的网址，链接不会发布。`,
        hint: node.url.startsWith('data:image/')
          ? '图片不能贴在文字里：另存成文件放进 images/，写成 /images/文件名。'
          : node.type === 'image'
            ? '图片放进 images/，写成 /images/文件名。'
            : '网址从 https:// 写起；本站的页面写成 /stories/编号/。',
      });
    }
  },
});

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
