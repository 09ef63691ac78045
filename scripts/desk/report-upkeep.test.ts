import { expect, test } from 'vitest';
import type { Advice } from '../../src/upkeep/advice.ts';
import { allCares } from '../../src/upkeep/all-cares.ts';
import { formatAdvice } from './report-upkeep.ts';

const advice: Advice[] = Array.from({ length: 203 }, (_, index) => ({
  kind: 'figure-old',
  file: `figures/f-${index}.yaml`,
  title: `数字${index}`,
  message: '74家，截至2019年。',
  hint: '查一查。',
}));
const settings = { folder: 'content', today: '2026-11-29' } as const;

test('text stands under the heading of its kind, the same advice said once, 200 rows of a kind and the rest counted', () => {
  const lines = formatAdvice(advice, allCares, { ...settings, format: 'text' }).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '到 2026-11-29，要照看的有 203 处。这些是建议，不影响生成和发布。',
    '',
    '两年以前的数字 203 处  figure-old',
    '“截至”的日子早于两年前；同一个系列里只说最新的一个。',
    '  建议：查一查。',
    '    content/figures/f-0.yaml',
  ]);
  expect(lines.filter((line) => line.startsWith('    content/'))).toHaveLength(200);
  expect(lines.at(-1)).toBe('  还有 3 处没有列出，加 -- --format json 可以看到全部。');
});

test('a place in a file is named with its line, a file without a title by its path alone', () => {
  const row = {
    kind: 'link-dead',
    file: 'site.yaml',
    title: 'site.yaml',
    line: 7,
    message: '甲',
    hint: '乙',
  };
  const text = formatAdvice([row], allCares, { ...settings, format: 'text' });
  expect(text).toMatch(/ {4}content\/site\.yaml:7\n {8}甲$/);
});

test('JSON has all rows and nothing that a terminal obeys', () => {
  const [first] = advice;
  const rows = [...advice, { ...(first as Advice), title: '\u001B[31m红' }];
  const json = formatAdvice(rows, allCares, { ...settings, format: 'json' });
  expect(json).not.toContain('\u001B');
  expect(JSON.parse(json)).toEqual(rows);
});

test('nothing to look after is said too', () => {
  expect(formatAdvice([], allCares, { ...settings, format: 'text' })).toBe('到 2026-11-29，没有要照看的。');
});
