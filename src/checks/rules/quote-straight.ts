import { defineCheck } from '../check.ts';
import { mask, matchProse } from '../parse-prose.ts';

/** Chinese text has Chinese quotation marks.
 *  Why: "工匠" in straight marks is set narrow and stands apart from the same word in the next article. */
export const quoteStraight = defineCheck({
  code: 'quote-straight',
  scope: 'prose',
  maySkip: true,
  check(whole, report) {
    const file = { ...whole, prose: whole.prose.map(hideUnits) };
    for (const { text, line, column, length, groups } of matchProse(file, straight)) {
      const [before = '', inside = '', after = ''] = groups;
      if (!isChinese(before + after + inside)) continue;
      const sign = text.slice(before.length, before.length + 1);
      const better = sign === '"' ? `“${inside}”` : `‘${inside}’`;
      report({
        line,
        column: column + [...before].length,
        length: length - [...before].length - [...after].length,
        message: `${sign}${inside}${sign} 用的是英文引号。`,
        hint: `改成 ${better}`,
        fix: better,
      });
    }
    const isPaired = file.prose.map((source) => (source.match(/"/g)?.length ?? 0) % 2 === 0);
    for (const { line, column } of matchProse(file, lone)) {
      if (isPaired[line - 1] !== false) continue;
      report({ line, column, message: '这里是英文引号，而且没有成对。', hint: '改成“或”，成对使用。' });
    }
  },
});

/** 5.5" and 15'20" are inches and seconds: a mark behind a digit where no quotation is open. */
function hideUnits(line: string): string {
  if (!/\d"/.test(line)) return line;
  let isOpen = false;
  return line.replace(/"/g, (sign, at: number) => {
    const isUnit = !isOpen && /\d/.test(line.charAt(at - 1));
    if (!isUnit) isOpen = !isOpen;
    return isUnit ? mask : sign;
  });
}

const straight = new RegExp(`([^"'${mask}\\n]?)"([^"${mask}\\n]+)"([^"'${mask}\\n]?)`, 'gu');
const lone = /(?<=[\p{Script=Han}，。；：！？、])"|"(?=[\p{Script=Han}])/gu;

function isChinese(text: string): boolean {
  return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(text);
}
