import { expect, test } from 'vitest';
import { contrastOf, isColour, shadeUntil } from './colours.ts';

test('the contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#FFFFFF', '#ffffff')).toBe(1);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});

test('a shade is the nearest that stands out from every ground', () => {
  const grounds = ['#ffffff', '#f1e8d6'];
  const shade = shadeUntil('#3b82f6', '#000000', grounds, 7);
  expect(shade).toBe('#224a8c');
  for (const ground of grounds) expect(contrastOf(shade, ground)).toBeGreaterThanOrEqual(7);
  expect(shadeUntil('#000000', '#000000', grounds, 7)).toBe('#000000');
  expect(shadeUntil('#000000', '#ffffff', ['#808080'], 21)).toBe('#ffffff');
});

test.each(['#1d4f8c', '#ABCDEF'])('%s is a colour', (text) => {
  expect(isColour(text)).toBe(true);
});

test.each(['1d4f8c', '#fff', '#1d4f8g', 'red', ''])('%j is none', (text) => {
  expect(isColour(text)).toBe(false);
});
