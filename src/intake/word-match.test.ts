import { expect, test } from 'vitest';
import { findOwnText } from './word-match.ts';

const texts = ['焊工进入决赛，焊缝要经得起探伤。', '合唱队在文化节上登台。'];

test('finds the text that alone has the words', () => {
  expect(findOwnText('焊工争决赛', texts)).toBe(0);
  expect(findOwnText('文化节的合唱队', texts)).toBe(1);
});

test('finds none where the words are in both or in neither', () => {
  expect(findOwnText('焊工决赛与文化节合唱', texts)).toBeUndefined();
  expect(findOwnText('春风又绿', texts)).toBeUndefined();
});
