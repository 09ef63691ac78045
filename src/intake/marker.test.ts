import { expect, test } from 'vitest';
import { isHeadingLike, findMarker } from './marker.ts';

test.each([
  ['第一章　总则', 'chapter'],
  ['第二节 培训', 'section'],
  ['第十二条　工会应当', 'clause'],
  ['第三条之一　本条', 'clause'],
  ['一、总体要求', 'han'],
  ['（二）加强领导', 'hanParen'],
  ['(三)加强宣传', 'hanParen'],
  ['1.建立台账', 'digit'],
  ['12、建立台账', 'digit'],
  ['（1）建立台账', 'digitParen'],
  ['②建立台账', 'digitParen'],
])('reads the marker of %s', (text, kind) => {
  expect(findMarker(text)?.kind).toBe(kind);
});

test.each(['一是抓培训，二是抓竞赛。', '第一条路走不通', '2024年，工会', '3.5毫米的焊缝', '十二名工匠'])(
  'sees no marker in %s',
  (text) => {
    expect(findMarker(text)).toBeUndefined();
  },
);

test('tells a numbered heading from a numbered sentence', () => {
  expect(isHeadingLike('一、总体要求')).toBe(true);
  expect(isHeadingLike('（一）加强领导。各级工会要落实责任。')).toBe(false);
  expect(isHeadingLike('一、有下列情形之一的：')).toBe(false);
});
