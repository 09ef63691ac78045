import { defineCheck } from '../check.ts';
import { matchProse } from '../parse-prose.ts';

/** No ** that stays visible.
 *  Why: **“注意”**后面 looks right in the editor, and readers of another program see the four stars: Markdown does
 *  not take stars between a punctuation mark and a character for bold. */
export const emphasisVisible = defineCheck({
  code: 'emphasis-visible',
  scope: 'prose',
  check(file, report) {
    if (file.path.endsWith('.yaml')) return;
    for (const { line, column, length } of matchProse(file, /＊＊/gu))
      report({
        ...{ line, column, length },
        message: '“＊＊”是全角的，不成加粗。',
        hint: '用半角的星号：**文字**。',
        fix: '**',
      });
    const mended = new Map<number, string>();
    for (const match of matchProse(file, /\*\*|__(?=\p{Script=Han})|(?<=\p{Script=Han})__/gu)) {
      // Of stars in a field the rule value-markup speaks.
      if (match.line < file.parsed.bodyLine) continue;
      const source = file.lines[match.line - 1] ?? '';
      const better = mended.get(match.line) ?? moveOutside(source);
      mended.set(match.line, better);
      const isSure = better !== source;
      report({
        line: match.line,
        column: match.column,
        length: match.length,
        level: isSure ? 'warning' : 'error',
        message: isSure
          ? `“${match.text}”挨着标点或空格，在公众号等别的地方会原样显示，不成加粗。`
          : `“${match.text}”会原样显示，没有变成加粗。`,
        hint: isSure
          ? `把标点和空格移到星号外面：${excerptAround(better, '**')}`
          : '加粗要成对：**文字**，星号和文字之间没有空格；不要加粗就删掉星号。',
      });
    }
  },
});

const [open, close] = ['“‘《（〈【「『', '”’》）〉】」』，。；：！？、'];

/** The part of a line around a sign. */
function excerptAround(line: string, sign: string): string {
  const start = Math.max(0, line.indexOf(sign) - 6);
  const shown = line.slice(start, start + 30).trim();
  return `${start > 0 ? '…' : ''}${shown}${start + 30 < line.length ? '…' : ''}`;
}

/** **“注意”**后 → “**注意**”后, **注意：**后 → **注意**：后. */
function moveOutside(line: string): string {
  return line
    .replace(new RegExp(`\\*\\*\\s*([${open}])([^*]+?)([${close}]+)\\s*\\*\\*`, 'gu'), '$1**$2**$3')
    .replace(new RegExp(`\\*\\*\\s*([^*]+?)([${close}]+)\\s*\\*\\*(?=\\p{Script=Han})`, 'gu'), '**$1**$2')
    .replace(/\*\*[ \u3000]+([^*]+?)[ \u3000]*\*\*/gu, '**$1**')
    .replace(/\*\*([^*\s][^*]*?)[ \u3000]+\*\*/gu, '**$1**');
}
