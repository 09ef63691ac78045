import { expect, test } from 'vitest';
import { findSharedRuns, keepHan, readProse, statesQuantity } from './content-text.ts';

test('finds a number in every form that readers accept', () => {
  expect(statesQuantity('服务企业3068家', 3068, '家')).toBe(true);
  expect(statesQuantity('70余万人次参加', 700000, '人次')).toBe(true);
  expect(statesQuantity('七十余万人次参加', 700000, '人次')).toBe(true);
  expect(statesQuantity('建起8.2万家工作室', 82000, '家')).toBe(true);
  expect(statesQuantity('效益3亿余元', 3, '亿元')).toBe(true);
  expect(statesQuantity('比例提高到15%', 15, '%')).toBe(true);
  expect(statesQuantity('比例提高到百分之十五', 15, '%')).toBe(true);
  expect(statesQuantity('五个环节', 5, '个环节')).toBe(true);
});

test('does not take another number, or the same number of something else, for it', () => {
  expect(statesQuantity('服务企业3086家', 3068, '家')).toBe(false);
  expect(statesQuantity('开了5场会', 5, '个环节')).toBe(false);
  expect(statesQuantity('共15名', 15, '%')).toBe(false);
});

test('reads what a figure component shows, and no address', () => {
  const text = readProse('共<FigureValue id="a" />，见[另一篇](/cases/b-12/)。', () => '74家');
  expect(text).toBe('共74家，见另一篇。');
});

test('finds a run that two texts share across punctuation, and none across a number', () => {
  const texts = (left: string, right: string) => [
    { file: 'left', han: keepHan(left) },
    { file: 'right', han: keepHan(right) },
  ];
  expect(findSharedRuns(texts('天地玄黄，宇宙洪荒', '说天地玄黄宇宙。'), 6)).toEqual([
    'left right 天地玄黄宇宙',
  ]);
  expect(findSharedRuns(texts('天地玄12黄宇宙', '天地玄3黄宇宙'), 4)).toEqual([]);
});
