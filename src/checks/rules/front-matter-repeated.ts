import { splitFrontMatter } from '../../text/front-matter.ts';
import { defineCheck } from '../check.ts';

/** One block of front matter, not two.
 *  Why: the block of the pasted model stayed above the new one; the article went out with another's title and date. */
export const frontMatterRepeated = defineCheck({
  code: 'front-matter-repeated',
  scope: 'text',
  check({ path, text, lines }, report) {
    const split = /\.mdx?$/.test(path) ? splitFrontMatter(text) : undefined;
    if (!split) return;
    const start = lines.findIndex((line, index) => index >= split.bodyLine - 1 && line.trim() !== '');
    const first = lines[start] ?? '';
    const isBlock = /^---[ \t]*$/.test(first) && /^[a-z][\w-]*:/i.test(lines[start + 1] ?? '');
    if (!isBlock && !(split.yaml.trim() === '' && /^[a-z][\w-]*:/.test(first))) return;
    report({
      line: start + 1,
      column: 1,
      length: [...first].length,
      message: '正文开头又是一份资料，文章只能有一份。',
      hint: '把两份资料合成一份，多余的 --- 和字段删掉。',
    });
  },
});
