import { expect, test } from 'vitest';
import { isListOfWords, splitPhrases, writePhrases } from './phrases.ts';

test.each([
  '杭州设立“工匠日”的决定',
  '杨金龙：漆面上的十微米',
  '佳木斯“五个环节”：一条链上的五本账',
  'B20 与 2016 年',
])('loses no character: %s', (title) => {
  expect(splitPhrases(title).join('')).toBe(title);
});

test('never leaves a single character or a mark alone', () => {
  for (const title of ['杭州设立“工匠日”的决定', '杨金龙：漆面上的十微米', '三种精神怎样表述'])
    expect(splitPhrases(title).filter((phrase) => [...phrase].length < 2)).toEqual([]);
});

test('opens no phrase with a closing mark and closes none with an opening one', () => {
  const phrases = splitPhrases('杭州设立“工匠日”的决定（试行）：《办法》解读');
  expect(phrases.filter((phrase) => /^[”）》：]|[“（《]$/u.test(phrase))).toEqual([]);
});

test('writes HTML', () => {
  expect(writePhrases('a<b')).not.toContain('<b');
  expect(writePhrases('三种精神怎样表述')).toContain('<wbr>');
});

test.each([
  ['爱岗敬业、争创一流、艰苦奋斗', true],
  ['崇尚劳动、热爱劳动、辛勤劳动、诚实劳动。', true],
  ['服务', false],
  ['劳模精神、劳动精神、工匠精神是民族精神和时代精神的体现', false],
])('knows a list of words: %s', (text, expected) => {
  expect(isListOfWords(text)).toBe(expected);
});
