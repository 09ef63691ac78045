import { expect, test } from 'vitest';
import { explainMissingAttribute } from './mdx-components.ts';

const picture = {
  file: 'a.jpg',
  alt: '喷漆',
  source: '江州扇厂',
  photographer: '张三',
  licence: '已授权本站使用',
};

test('a picture is complete with all it must say', () => {
  expect(explainMissingAttribute('Picture', picture)).toBeUndefined();
});

test.each([
  ['alt', '<Picture> 没有写替代文字（alt="…"）。'],
  ['source', '<Picture> 没有写图源（source="…"）。'],
  ['photographer', '<Picture> 没有写拍摄者（photographer="…"）。'],
  ['licence', '<Picture> 没有写授权（licence="…"）。'],
])('a picture without %s is refused', (key, message) => {
  expect(explainMissingAttribute('Picture', { ...picture, [key]: ' ' })).toBe(message);
});
