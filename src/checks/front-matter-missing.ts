import { splitFrontMatter } from '../text/front-matter.ts';
import { defineCheck } from './check.ts';

/** An article begins with its front matter between two lines of three hyphens.
 *  Why: a dash typed with a Chinese input method (———) made the whole front matter part of the text. */
export const frontMatterMissing = defineCheck({
  code: 'front-matter-missing',
  scope: 'text',
  check({ path, text }, report) {
    if (!/\.mdx?$/.test(path) || splitFrontMatter(text)) return;
    const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
    const opened = /^---[ \t]*$/.test(first);
    report({
      line: 1,
      column: 1,
      length: Math.max(1, [...first].length),
      message: opened
        ? '文章开头的资料没有结束：找不到第二行 ---。'
        : '文章开头缺少资料：第一行应当是三个半角连字符 ---。',
      hint: '资料写在两行 --- 之间，第一行就是 ---，前面不要有空格和空行。',
    });
  },
});
