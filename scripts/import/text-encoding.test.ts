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

test('reads Big5, and UTF-16 without its mark', () => {
  const big5 =
    'bbc9a4d8a5cea446a454a451a67ea141a54cbba1a5fdb671abe1b26ba141b36fa7e2a4d8a46cb1bea662c0f0a457a143';
  expect(decodeText(Buffer.from(big5, 'hex')).encoding).toBe('big5');
  expect(decodeText(Buffer.from('夜校的灯\n亮着。', 'utf16le')).encoding).toBe('utf-16le');
  expect(decodeText(Buffer.from('夜校的灯\n亮着。', 'utf16le').swap16()).encoding).toBe('utf-16be');
});

test('refuses what is no text', () => {
  expect(() => decodeText(Buffer.from([0x50, 0, 0x51, 0]))).toThrow('看不出文字的编码');
});
