import { defineCheck } from '../check.ts';
import { placeAt } from '../parse-body.ts';

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
        else if (tabs.length >= 2)
          report({ ...place, message: '像是从 Word 或表格软件里贴来的表，列之间只有制表符。', hint });
      }
      if (node.type !== 'table') continue;
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children.slice(1)) {
        const cells = countCells(body.lines[(row.position?.start.line ?? 1) - 1] ?? '');
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
