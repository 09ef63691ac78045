import { splitFrontMatter } from '../../text/front-matter.ts';
import { defineCheck, type FindingText } from '../check.ts';

/** An article begins with its front matter between two lines of three hyphens.
 *  Why: a dash typed with a Chinese input method (———) made the whole front matter part of the text. */
export const frontMatterMissing = defineCheck({
  code: 'front-matter-missing',
  scope: 'fence',
  check({ path, text, lines }, report) {
    if (!/\.mdx?$/.test(path)) return;
    const fault = findOpeningFault(lines) ?? findClosingFault(lines, splitFrontMatter(text) !== undefined);
    if (fault) report(fault);
  },
});

const fence = /^---[ \t]*$/;
/** Lines that were meant as a fence: other dashes, another number of hyphens, indented. */
const meant = /^[ \t\u3000]*(?:[-–—―−－─_*]{2,}|—)[ \t\u3000]*$/;
const fieldLine = /^[ \t]*[A-Za-z][\w-]*[ \t]*[:：]/;
const hint = '资料写在两行 --- 之间，第一行就是 ---（三个半角连字符），前面不要有空格和空行。';

function findOpeningFault(lines: readonly string[]): FindingText | undefined {
  const first = lines[0] ?? '';
  if (fence.test(first)) return undefined;
  const place = { line: 1, column: 1, length: Math.max(1, [...first].length) };
  if (meant.test(first))
    return {
      ...place,
      message:
        first.trim() === '---'
          ? '第一行的 --- 前面有空格。'
          : `第一行写的是“${first.trim()}”，应当是三个半角连字符 ---。`,
      hint,
      fix: '---',
    };
  const later = lines.findIndex((line) => fence.test(line) || meant.test(line));
  if (later > 0 && later < 6 && fieldLine.test(lines[later + 1] ?? ''))
    return {
      ...place,
      message: '资料前面多了内容：--- 必须是文件的第一行。',
      hint: `删掉第 1 到 ${later} 行，或移到正文里。`,
    };
  return { ...place, message: '文章开头缺少资料：第一行应当是三个半角连字符 ---。', hint };
}

/** Where the closing line was mistyped, the next `---` of the text, if there is one, closes in the wrong place. */
function findClosingFault(lines: readonly string[], isClosed: boolean): FindingText | undefined {
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  const inside = lines.slice(1, close < 0 ? undefined : close);
  const wrong = inside.findIndex((line) => meant.test(line));
  if (wrong >= 0) {
    const written = inside[wrong] ?? '';
    return {
      line: wrong + 2,
      column: 1,
      length: [...written].length,
      message: `资料的结束线写成了“${written.trim()}”，应当是三个半角连字符 ---，前面没有空格。`,
      hint: '把这一行改成 ---。',
      fix: '---',
    };
  }
  if (isClosed) return undefined;
  const last = lines.findLastIndex((line, index) => index > 0 && fieldLine.test(line));
  return {
    line: Math.max(1, last + 1),
    column: 1,
    message: '文章开头的资料没有结束：找不到第二行 ---。',
    hint: '在资料的最后一行下面加一行 ---。',
  };
}
