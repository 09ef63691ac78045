import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';
import { isLocalAddress } from '../local-address.ts';

/** Links lead to where readers can go, not to the editor's own machine or office network.
 *  Why: “C:\Users\…\合影.jpg” works for one person in the world. */
export const linkLocal = defineCheck({
  code: 'link-local',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
      if (!isLocalAddress(node.url)) continue;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: `“${node.url}”只在你自己的电脑或单位内网里能打开。`,
        hint: '图片放进 images/，写成 /images/文件名.jpg；网页换成公开的网址。',
      });
    }
  },
});
