import { expect, test } from 'vitest';
import { showProgress, writeProgress, type Progress } from './progress.ts';

function walk(open: (write: (text: string) => void, now: () => number) => Progress): string {
  let [told, time] = ['', 0];
  const progress = open(
    (text) => {
      told += text;
    },
    () => time,
  );
  progress.step(1, '检查内容');
  time = 1500;
  progress.step(2, '制作网页');
  progress.wait('等另一个');
  progress.count({ done: 7, kept: 0, unit: '个文件' });
  progress.count({ done: 20, kept: 18, unit: '个文件' });
  time = 4000;
  progress.end();
  return told;
}

test('a log has a line for each step, with what was done, what was kept, and the seconds', () => {
  expect(walk((write, now) => showProgress(write, false, now))).toBe(
    '1/5 检查内容…… 1.5 秒\n2/5 制作网页…… 等另一个 20 个文件，沿用 18 个，2.5 秒\n',
  );
});

test('on a terminal the count is rewritten in place', () => {
  expect(walk((write, now) => showProgress(write, true, now))).toContain(
    '\r2/5 制作网页…… 7 个文件\r2/5 制作网页…… 20 个文件，沿用 18 个\r',
  );
});

test('a program gets a JSON object a line', () => {
  const lines = walk((write, now) => writeProgress(write, now))
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { step: 1, of: 5, name: '检查内容' },
    { step: 1, seconds: 1.5 },
    { step: 2, of: 5, name: '制作网页' },
    { step: 2, waiting: '等另一个' },
    { step: 2, done: 20, kept: 18, unit: '个文件', seconds: 2.5 },
  ]);
});
