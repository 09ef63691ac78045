import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('splits at the fences and remembers the lines', () => {
  const split = splitFrontMatter('---\ntitle: 题\n---\n\n正文\n');
  expect(split).toEqual({ yaml: 'title: 题', yamlLine: 2, body: '\n正文\n', bodyLine: 4 });
});

test('does not mind a BOM and Windows line ends', () => {
  expect(splitFrontMatter('\uFEFF---\r\na: 1\r\n---\r\n正文')?.body).toBe('正文');
});

test('finds nothing where a fence is missing', () => {
  expect(splitFrontMatter('title: 题\n---\n')).toBeUndefined();
  expect(splitFrontMatter('---\ntitle: 题\n')).toBeUndefined();
  expect(splitFrontMatter('———\ntitle: 题\n———\n')).toBeUndefined();
});
