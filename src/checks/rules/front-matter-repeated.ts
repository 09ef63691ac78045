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
    if (start < 0) return;
    const isBare = split.yaml.trim() === '' && /^[a-z][\w-]*:/.test(lines[start] ?? '');
    const found = isBare
      ? start
      : lines.findIndex((_, index) => index >= start && isBlock(lines, index, index === start));
    if (found < 0) return;
    report({
      line: found + 1,
      column: 1,
      length: [...(lines[found] ?? '')].length,
      message: `正文${found === start ? '开头' : '里'}又是一份资料，文章只能有一份。`,
      hint: '把两份资料合成一份，多余的 --- 和字段删掉。',
    });
  },
});

/** Whether three hyphens and a field begin here; further down in the text only what also ends with hyphens, before a blank line. */
function isBlock(lines: readonly string[], at: number, isFirst: boolean): boolean {
  if (!/^---[ \t]*$/.test(lines[at] ?? '') || !/^[a-z][\w-]*:/i.test(lines[at + 1] ?? '')) return false;
  if (isFirst) return true;
  const end = lines.findIndex((line, index) => index > at && /^(?:---)?[ \t]*$/.test(line));
  return /^---/.test(lines[end] ?? '');
}
