import { expect, test } from 'vitest';
import type { PageItem } from './page-item.ts';
import { looksLikeTable } from './page-tables.ts';

const edges = { left: 60, right: 500 };
const place = (text: string, x: number, y: number): PageItem => ({
  ...{ text, x, y, size: 12 },
  width: [...text].length * 12,
});

test('sees rows that are cut at the same places', () => {
  const rows = [
    ['名称', '长度', '厚度'],
    ['大骨', '九寸', '三毫米'],
    ['小骨', '八寸', '一毫米'],
  ];
  const items = rows.flatMap((row, line) =>
    row.map((text, column) => place(text, 60 + column * 120, 700 - line * 20)),
  );
  expect(looksLikeTable(items, edges)).toBe(true);
  expect(looksLikeTable(items.slice(0, 6), edges)).toBe(false);
});

test('takes neither running text nor two columns of it for a table', () => {
  const line = '比赛那天老师傅们带着自己的工具来谁也不借';
  const text = Array.from({ length: 8 }, (_, index) => place(line, 60, 700 - index * 20));
  expect(looksLikeTable(text, edges)).toBe(false);
  const beside = text.map((item) => ({ ...item, x: 330 }));
  expect(looksLikeTable([...text, ...beside], { left: 60, right: 570 })).toBe(false);
});
