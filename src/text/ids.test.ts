import { expect, test } from 'vitest';
import { findNearest, isId, measureDistance } from './ids.ts';

test('takes kebab-case only as an id', () => {
  expect(isId('lv-jinxiang')).toBe(true);
  expect(isId('gongjiang-guan-kaiguan')).toBe(true);
  for (const bad of ['Yang', '吕金香', 'a--b', '-a', 'a b', 'a#b', '', 'x'.repeat(81)])
    expect(isId(bad)).toBe(false);
});

test('finds the name that was probably meant and none where nothing is near', () => {
  expect(findNearest('summery', ['title', 'summary', 'date'])).toBe('summary');
  expect(findNearest('jiangzou', ['jiangzhou', 'nanxi'])).toBe('jiangzhou');
  expect(findNearest('xyz', ['jiangzhou', 'nanxi'])).toBeUndefined();
  expect(measureDistance('kitten', 'sitting')).toBe(3);
});
