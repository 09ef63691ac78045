import { expect, test } from 'vitest';
import { findUnpaired } from './pairs.ts';

test('finds nothing in a text whose marks are paired', () => {
  expect(findUnpaired(['他说：“《匠心》（第二版）里写过‘慢工’二字。”It’s fine.'])).toEqual([]);
});

test('says which mark has no partner and where', () => {
  expect(findUnpaired(['师傅说：“慢慢来。'])[0]).toMatch(/^「“」没有配对的「”」：…….*“慢慢来/);
  expect(findUnpaired(['慢慢来》是书名'])[0]).toContain('「》」前面没有「《」');
});

test('knows a quotation that opens each of its paragraphs, and the bracket of an item number', () => {
  expect(findUnpaired(['信里写着：“先量后焊。', '“量准了再动手。”'])).toEqual([]);
  expect(findUnpaired(['分三步：1）量；2）焊；3）敲。'])).toEqual([]);
  expect(findUnpaired(['信里写着：“先量后焊。', '量准了再动手。”'])).toHaveLength(2);
});
