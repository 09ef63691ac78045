import { expect, test } from 'vitest';
import { escapeJson, makeVisible } from './visible.ts';

test('shows control signs, direction marks and halves of characters, and leaves words, emoji, line ends and tabs', () => {
  expect(makeVisible('红\u001B[31m\u0007\u009B\u202E\uD800\u007F\r\n\t👍🏽é')).toBe(
    '红␛[31m␇〔U+009B〕〔U+202E〕�␡␍\n\t👍🏽é',
  );
});

test('escapes them in JSON without changing what it says', () => {
  const value = { a: '红\u001B\u009B\u202E\u2028\n' };
  const json = escapeJson(JSON.stringify(value, null, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(makeVisible(json)).toBe(json);
});
