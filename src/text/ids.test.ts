import { expect, test } from 'vitest';
import { findNearest, isId, measureDistance } from './ids.ts';

test('takes kebab-case only as an id', () => {
  expect(isId('yang-jinlong')).toBe(true);
  expect(isId('20190926-first')).toBe(true);
  for (const bad of ['Yang', '杨金龙', 'a--b', '-a', 'a b', 'a#b', '', 'x'.repeat(81)])
    expect(isId(bad)).toBe(false);
});

test('finds the name that was probably meant and none where nothing is near', () => {
  expect(findNearest('summery', ['title', 'summary', 'date'])).toBe('summary');
  expect(findNearest('hangzou', ['hangzhou', 'tonglu'])).toBe('hangzhou');
  expect(findNearest('xyz', ['hangzhou', 'tonglu'])).toBeUndefined();
  expect(measureDistance('kitten', 'sitting')).toBe(3);
});
