import { defineCheck } from '../check.ts';
import { lengthOf, placeOf } from '../parse-body.ts';

/** A picture has a description in words.
 *  Why: who cannot see the picture, or waits for it on a slow line, has only these words. */
export const imageAlt = defineCheck({
  code: 'image-alt',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'image') continue;
      const alt = (node.alt ?? '').trim();
      if (alt !== '' && !/^(图片?|image|img|\S+\.(jpe?g|png|gif|webp|avif))\d*$/i.test(alt)) continue;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: alt === '' ? '图片没有说明。' : `图片的说明“${alt}”没有说出画面。`,
        hint: `用一句话写出画面里的人和事：![吕金香在窗前磨扇骨](${node.url})`,
      });
    }
  },
});
