import { expect, test } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { makeEntry, sampleSite } from '../../src/library/sample-entries.ts';
import { openConverter } from './convert-words.ts';

const people = ['范成', '于发', '钟叶'].map((name, at) => makeEntry('people', `person-${at}`, { name }));
const convert = openConverter(
  createLibrary(people, {
    ...sampleSite,
    traditionalWords: [
      { from: '杠杆', to: '槓桿' },
      { from: '劳动节', to: '劳动節' },
    ],
  }),
);

test('words are converted as words', () => {
  expect(convert('工会里面的头发和发展，以后的皇后，干部晒干')).toBe(
    '工會裏面的頭髮和發展，以後的皇后，幹部曬乾',
  );
});

test('names of people keep what is a family name', () => {
  expect(convert('范成、于发和钟叶的师范班')).toBe('范成、于發和鍾葉的師範班');
});

test('the words of site.yaml are written as they say', () => {
  expect(convert('劳动节的杠杆')).toBe('劳动節的槓桿');
});

test('one character stays one character', () => {
  const text = '第三条 𠮷野的工匠，2026年9月26日，“老师傅”';
  expect(Array.from(convert(text))).toHaveLength(Array.from(text).length);
});
