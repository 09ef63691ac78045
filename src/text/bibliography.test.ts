import { describe, expect, test } from 'vitest';
// What citeproc-js 2.4.63 makes of these items with the published styles “GB/T 7714—2025（顺序编码，双语）” (zotero-chinese/styles,
// of 2025-12-26) and “China National Standard GB/T 7714-2015 (numeric, 中文)” (citation-style-language/styles). Both styles are under
// CC BY-SA 3.0 and are not held here.
import expected from '../../tests/golden/bibliography.json' with { type: 'json' };
import {
  formatBibtex,
  formatCslJson,
  formatGb2015,
  formatGb2025,
  formatRis,
  splitGb2025,
  type BibItem,
} from './bibliography.ts';

const table = expected as unknown as { item: BibItem; gb2025: string; gb2015: string }[];

describe('a reference', () => {
  test('of every kind is written as citeproc writes it, in both standards', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect(table.map(({ item }) => `${item.id} ${formatGb2025(item)}`)).toEqual(
      table.map(({ item, gb2025 }) => `${item.id} ${gb2025}`),
    );
    expect(table.map(({ item }) => `${item.id} ${formatGb2015(item)}`)).toEqual(
      table.map(({ item, gb2015 }) => `${item.id} ${gb2015}`),
    );
  });

  test('leaves a place for the day on which a reader cites it', () => {
    const page: BibItem = {
      ...{ id: 'a', type: 'webpage', title: '题', author: [{ literal: '编辑部' }], language: 'zh-CN' },
      ...{ issued: { 'date-parts': [[2026, 11, 21]] }, URL: 'https://a.cn/' },
    };
    expect(splitGb2025(page)).toEqual({
      before: '编辑部. 题[EB/OL]. （2026-11-21）',
      cited: '',
      after: '.',
      takesDay: true,
    });
  });

  test('goes into BibTeX with the signs of TeX escaped', () => {
    const item: BibItem = {
      ...{ id: 'a', type: 'book', title: '100% & {扇}_\\', author: [{ literal: '陈刚' }], language: 'zh-CN' },
      ...{ issued: { 'date-parts': [[1998, 5]] }, publisher: '江州出版社' },
    };
    expect(formatBibtex(item)).toBe(
      [
        '@book{a,',
        '  author = {{陈刚}},',
        '  title = {{100\\% \\& \\{扇\\}\\_\\textbackslash }},',
        '  publisher = {江州出版社},',
        '  year = {1998},',
        '  date = {1998-05},',
        '  langid = {chinese}',
        '}',
      ].join('\n'),
    );
  });

  test('goes into RIS line by line, closed by ER', () => {
    for (const { item } of table) {
      const lines = formatRis(item).split('\n');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect([lines[0]?.slice(0, 6), lines.at(-1)]).toEqual(['TY  - ', 'ER  - ']);
      const titles = lines.filter((line) => line.startsWith('TI')).map((line) => line.slice(6));
      expect(titles).toEqual([item.title]);
    }
  });

  test('comes back from CSL-JSON as it is', () => {
    for (const { item } of table) expect(JSON.parse(formatCslJson(item))).toEqual([item]);
  });
});
