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
  const parsed = parseDirectoryEntry('name: 甲\n乙\nkind: 丙\n');
  expect(parsed.readable).toBe(false);
  expect(parsed.faults[0]?.line).toBe(2);
});

test('leaves a key written twice to the rules, and reads the rest', () => {
  const parsed = parseDirectoryEntry('name: 甲\nname: 乙\nkind: 丙\n');
  expect(parsed.readable).toBe(true);
  expect(parsed.data['kind']).toBe('丙');
});

test('does not unfold aliases without end', () => {
  const bomb = [
    'a: &a [x, x]',
    ...Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *a]`),
  ];
  expect(parseDirectoryEntry(bomb.join('\n')).readable).toBe(false);
});

test('counts characters, not UTF-16 units, in a column', () => {
  expect(parseDirectoryEntry('a: [𠮷𠮷, b]\n').locate(['a', 1])).toEqual({ line: 1, column: 9 });
});

test('knows where the text of a field stands, without its quotes', () => {
  const parsed = parseDirectoryEntry("name: '甲乙'\nnote: 丙\n");
  expect(parsed.spans(['name', 'note'])).toEqual([
    { start: { line: 1, column: 8 }, end: { line: 1, column: 10 } },
    { start: { line: 2, column: 7 }, end: { line: 2, column: 8 } },
  ]);
});
