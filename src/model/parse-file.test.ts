import { expect, test } from 'vitest';
import { parseArticle, parseDirectoryEntry } from './parse-file.ts';

const text = '---\ntitle: 题\ndate: 2024-02-30\nsources:\n  - source: a\n  - source: b\n---\n正文\n';

test('keeps a date as the text that was written', () => {
  expect(parseArticle(text)?.data['date']).toBe('2024-02-30');
});

test('knows the line and column of every field', () => {
  const parsed = parseArticle(text);
  expect(parsed?.locate(['date'])).toEqual({ line: 3, column: 7 });
  expect(parsed?.locate(['date'], 'key')).toEqual({ line: 3, column: 1 });
  expect(parsed?.locate(['sources', 1, 'source'])).toEqual({ line: 6, column: 13 });
  expect(parsed?.bodyLine).toBe(8);
});

test('reports YAML that cannot be read, on its line', () => {
  const parsed = parseDirectoryEntry('name: 甲\nname: 乙\n');
  expect(parsed.faults).toEqual([{ line: 2, column: 1, message: 'DUPLICATE_KEY' }]);
});
