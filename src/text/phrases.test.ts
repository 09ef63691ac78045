import { expect, test } from 'vitest';
import { splitPhrases, writePhrases } from './phrases.ts';

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
