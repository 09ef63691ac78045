import { expect, test } from 'vitest';
import { escapePattern, escapeText } from './escape.ts';

test('a text is no tag and no entity', () => {
  expect(escapeText('<b> & &lt;')).toBe('&lt;b&gt; &amp; &amp;lt;');
});

test('a text in a pattern means only itself', () => {
  const signs = '\\ ^ $ . * + ? ( ) [ ] { } | / -';
  expect(new RegExp(`^${escapePattern(signs)}$`, 'u').test(signs)).toBe(true);
  expect(new RegExp(escapePattern('a.c'), 'u').test('abc')).toBe(false);
});
