import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { makeText } from '../../src/intake/block.ts';
import { writeMarkdown } from './write-markdown.ts';

const write = (...blocks: Parameters<typeof writeMarkdown>[0]): string =>
  writeMarkdown(blocks, (file) => `/images/${file}`);

test.each([
  '# 号',
  '1. 一',
  '- 减',
  '+ 加',
  '> 大',
  '*星*',
  '甲_乙_丙',
  '<b>',
  '[甲](乙)',
  '===',
  '| 甲 |',
  '~~甲~~',
  '&amp;',
  '```',
])('writes the words %s as words', (words) => {
  const root = markdownToMdast(write(makeText(words))) as unknown as {
    children: { type: string; children: unknown[] }[];
  };
  expect(root.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: words }] }]);
});

test('puts marks outside of bold, where their stars would stay visible', () => {
  const spans = [{ text: '他说' }, { text: '“先量。”', strong: true }, { text: '再焊' }];
  expect(write({ kind: 'text', spans })).toBe('他说“**先量**。”再焊\n');
});

test('fills rows up to the widest and keeps a bar in a cell', () => {
  const cell = (text: string) => [{ text }];
  expect(write({ kind: 'table', rows: [[cell('甲'), cell('乙')], [cell('1|2')]] })).toContain('| 1\\|2 | |');
});
