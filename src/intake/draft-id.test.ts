import { expect, test } from 'vitest';
import { isId } from '../text/ids.ts';
import { makeDraftId } from './draft-id.ts';

test('writes a title in pinyin without tones', () => {
  expect(makeDraftId('老焊工的一把尺', new Set())).toBe('lao-han-gong-de-yi-ba-chi');
  expect(makeDraftId('女工夜校2024', new Set())).toBe('nv-gong-ye-xiao-2024');
});

test('takes the next number where the id is taken', () => {
  expect(makeDraftId('工匠', new Set(['gong-jiang', 'gong-jiang-2']))).toBe('gong-jiang-3');
});

test('gives an id for any title, cut between syllables', () => {
  for (const title of ['——《》！', 'ABC & D#1?', '长'.repeat(60), '𠮷野', 'a'.repeat(200)])
    expect(isId(makeDraftId(title, new Set()))).toBe(true);
  expect(makeDraftId('长'.repeat(60), new Set())).not.toMatch(/-$/);
});
