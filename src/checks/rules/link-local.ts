import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';

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

const local = [
  /^file:/i,
  /^[a-z]:[\\/]/i,
  /^\\\\/,
  /^\/?(?:Users|home|Volumes|tmp|mnt)\//,
  /^(?:https?:)?\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/i,
];

export function isLocalAddress(url: string): boolean {
  const plain = url.replaceAll('%5C', '\\');
  return local.some((pattern) => pattern.test(plain));
}
