import { expect, test } from 'vitest';
import { parseClauseQuestion } from './clauses.ts';

test.each([
  ['工会法 第三十三条', '工会法', '第三十三条'],
  ['工会法第33条', '工会法', '第三十三条'],
  ['《工会法》的第 33 条', '工会法', '第三十三条'],
  ['第一百一十条 劳动合同法', '劳动合同法', '第一百一十条'],
  ['劳动法110条', '劳动法', '第一百一十条'],
  ['刑法第二百七十六条之一', '刑法', '第二百七十六条之一'],
])('%s asks for a clause of a law', (text, law, clause) => {
  expect(parseClauseQuestion(text)).toEqual({ law, clause });
});

test.each(['第三十三条', '工会法', '三条建议', '第33条'])('%s does not', (text) => {
  expect(parseClauseQuestion(text)?.law.length ?? 0).toBe(text === '三条建议' ? 2 : 0);
});
