import { expect, test } from 'vitest';
import { findStrangeSigns } from './strange-signs.ts';

test('counts what could not be read and what only one computer shows', () => {
  expect(findStrangeSigns('夜\uFFFD\uFFFD校\uE001')).toEqual([
    expect.stringMatching(/^有 2 个字没有读出来/),
    expect.stringMatching(/^有 1 个自造字/),
  ]);
  expect(findStrangeSigns('夜校')).toEqual([]);
});
