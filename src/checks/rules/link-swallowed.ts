import { defineCheck } from '../check.ts';
import { lengthOf, placeOf, sourceOf } from '../parse-body.ts';

/** An address ends where it ends; 汉字 behind a slash are part of its path.
 *  Why: without a blank, “见https://a.cn/b。报名从速” is one address to Markdown, punctuation and words included. */
export const linkSwallowed = defineCheck({
  code: 'link-swallowed',
  scope: 'body',
  check({ path, body }, report) {
    for (const node of body.nodes) {
      if (node.type !== 'link') continue;
      const stop = /^https?:.*?([，。；：！？、）》”】]+)$/u.exec(node.url)?.[1];
      if (stop !== undefined && /\]\(/.test(sourceOf(body, node)))
        report({
          ...placeOf(body, node),
          length: lengthOf(body, node),
          message: `网址的末尾带着“${stop}”，打不开。`,
          hint: '把标点移到右括号后面。',
        });
      const source = sourceOf(body, node);
      const match =
        /^((?:https?:\/\/|www\.)[\u0021-\u007E]+(?:(?<=[/=_#-])\p{Script=Han}+[\u0021-\u007E]*)*)(.*)$/u.exec(
          source,
        );
      const [, address = '', swallowed = ''] = match ?? [];
      if (!/^[\u3000-\u303F\uFF00-\uFFEF“”‘’—…\p{Script=Han}]/u.test(swallowed)) continue;
      const ended = path.endsWith('.mdx') ? `[${address}](${address})` : `<${address}>`;
      report({
        ...placeOf(body, node),
        length: lengthOf(body, node),
        message: `网址把后面的“${[...swallowed].slice(0, 12).join('')}”也吞进去了，打不开。`,
        hint: `把网址括起来：${ended}`,
        fix: `${ended}${swallowed}`,
      });
    }
  },
});
