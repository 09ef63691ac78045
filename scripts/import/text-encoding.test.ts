import { expect, test } from 'vitest';
import { decodeText } from './text-encoding.ts';

test.each([
  ['utf-8', Buffer.from('夜校的灯')],
  ['utf-8', Buffer.from('\uFEFF夜校的灯')],
  ['gb18030', Buffer.from('d2b9d0a3b5c4b5c6', 'hex')],
  ['utf-16le', Buffer.from('\uFEFF夜校的灯', 'utf16le')],
])('reads %s', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: '夜校的灯', encoding });
});

test('refuses what is no text', () => {
  expect(() => decodeText(Buffer.from([0x50, 0, 0x51, 0]))).toThrow('看不出文字的编码');
});
