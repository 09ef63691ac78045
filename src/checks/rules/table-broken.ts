import { defineCheck } from '../check.ts';
import { placeAt, type Body } from '../parse-body.ts';

/** A table has its rule row, and as many cells in each row.
 *  Why: tables pasted from Word lose the row of hyphens; readers see a heap of upright strokes. */
export const tableBroken = defineCheck({
  code: 'table-broken',
  scope: 'body',
  check({ body }, report) {
    for (const node of body.nodes) {
      if (node.type === 'paragraph' && node.position) {
        const { start, end } = node.position;
        const lines = body.lines.slice(start.line - 1, end.line);
        const rows = lines.filter((line) => /^\s*[|｜].*[|｜]\s*$/.test(line));
        const tabs = lines.filter((line) => /\S\t+\S/.test(line));
        const place = placeAt(body, start.line, start.column - 1);
        if (rows.length >= 2) report({ ...place, ...explainRows(lines) });
        else if (rows.length === 1 && isRowOf(body, start.line))
          report({
            ...place,
            message: '表格中间空了一行，后面的几行不成表格。',
            hint: '删掉这一行前面的空行。',
          });
        else if (tabs.length >= 2)
          report({ ...place, message: '像是从 Word 或表格软件里贴来的表，列之间只有制表符。', hint });
      }
      if (node.type !== 'table') continue;
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children.slice(1)) {
        const source = body.lines[(row.position?.start.line ?? 1) - 1] ?? '';
        if (/^\s*｜|｜\s*$/.test(source) && !/(?<!\\)\|/.test(source)) {
          const place = placeAt(body, row.position?.start.line ?? 1, 0);
          report({ ...place, message: '这一行的竖线是全角的“｜”，不会分成几格。', hint });
        }
        const cells = countCells(source);
        if (cells <= columns) continue;
        report({
          ...placeAt(body, row.position?.start.line ?? 1, 0),
          message: `这一行有 ${cells} 格，表头只有 ${columns} 格，多出的不会显示。`,
          hint: '把表头补齐，或删掉多余的格。',
        });
      }
    }
  },
});

/** Whether the last line with words above a line is a row of a table. */
function isRowOf({ lines }: Body, line: number): boolean {
  let above = line - 2;
  while (above >= 0 && (lines[above] ?? '').trim() === '') above -= 1;
  return above < line - 2 && /^\s*\|.*\|\s*$/.test(lines[above] ?? '');
}

const hint = '每行写成 | 甲 | 乙 |，表头下面加一行 | --- | --- |。';

function explainRows(lines: readonly string[]): { message: string; hint: string } {
  if (lines.some((line) => line.includes('｜')))
    return { message: '表格的竖线是全角的“｜”，不成表格。', hint };
  const rule = `| ${Array.from({ length: countCells(lines[0] ?? '') }, () => '---').join(' | ')} |`;
  return { message: '表格缺少表头下面的分隔行，不成表格。', hint: `在第一行下面加一行：${rule}` };
}

function countCells(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
}
