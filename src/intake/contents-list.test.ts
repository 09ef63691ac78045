import { expect, test } from 'vitest';
import { blockText, makeText } from './block.ts';
import { takeContents } from './contents-list.ts';

const take = (...lines: string[]): string[] =>
  takeContents(lines.map((line) => makeText(line))).blocks.map(blockText);
const text = ['第一章　总则', '教室每晚亮灯。', '第二章　附则', '由工会解释。'];

test.each([
  ['with dots and pages', ['目　录', '第一章　总则……1', '第二章　附则…………12']],
  ['with pages behind a blank', ['目次', '第一章　总则　1', '第二章　附则　12']],
  ['without pages', ['目 录', '第一章 总则', '第二章 附则']],
  ['without its name', ['第一章 总则....1', '第二章 附则....12', '附件......13']],
])('a list of contents %s goes', (_, contents) => {
  expect(take('夜校办法', ...contents, ...text)).toEqual(['夜校办法', ...text]);
});

test.each([
  ['a word 目录 without a list', ['目录', ...text]],
  ['two lines that end in dots and digits', ['甲……1', '乙……2', ...text]],
  ['a repeated line', ['工会', '工会', ...text]],
])('%s stays', (_, lines) => {
  expect(take(...lines)).toEqual(lines);
});
