import { expect, test } from 'vitest';
import { measureEms, wrapText } from './wrap.ts';

test('a line breaks between phrases, never within a word or behind an opening mark', () => {
  expect(wrapText('江州设立“工匠日”的决定', 6)).toEqual(['江州设立', '“工匠日”的', '决定']);
  expect(wrapText('2021年的名额', 20)).toEqual(['2021年的名额']);
});

test('no line is wider than asked, even where a word is', () => {
  for (const text of ['https://example.org/a-very-long-address', '职工技术创新'.repeat(5), ''])
    for (const line of wrapText(text, 8)) expect(measureEms(line)).toBeLessThanOrEqual(8);
  expect(wrapText('', 8)).toEqual([]);
});

test('nothing is lost', () => {
  const text = '服务·外出考察：29名，2019—2024年';
  expect(wrapText(text, 5).join('')).toBe(text);
});
