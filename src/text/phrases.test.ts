import { expect, test } from 'vitest';
import { isListOfWords, splitPhrases, writePhrases } from './phrases.ts';

test.each([
  '江州设立“工匠日”的决定',
  '吕金香：一把扇骨磨三十年',
  '江州“师徒结对”：一张纸上的三件事',
  'B20 与 2016 年',
])('loses no character: %s', (title) => {
  expect(splitPhrases(title).join('')).toBe(title);
});

test('never leaves a single character or a mark alone', () => {
  for (const title of ['江州设立“工匠日”的决定', '吕金香：一把扇骨磨三十年', '三件小事怎样说清'])
    expect(splitPhrases(title).filter((phrase) => [...phrase].length < 2)).toEqual([]);
});

test('opens no phrase with a closing mark and closes none with an opening one', () => {
  const phrases = splitPhrases('江州设立“工匠日”的决定（试行）：《办法》解读');
  expect(phrases.filter((phrase) => /^[”）》：]|[“（《]$/u.test(phrase))).toEqual([]);
});

test('writes HTML', () => {
  expect(writePhrases('a<b')).not.toContain('<b');
  expect(writePhrases('三件小事怎样说清')).toContain('<wbr>');
});

test.each([
  ['爱岗敬业、争创一流、艰苦奋斗', true],
  ['崇尚劳动、热爱劳动、辛勤劳动、诚实劳动。', true],
  ['服务', false],
  ['劳模精神、劳动精神、工匠精神是民族精神和时代精神的体现', false],
])('knows a list of words: %s', (text, expected) => {
  expect(isListOfWords(text)).toBe(expected);
});
