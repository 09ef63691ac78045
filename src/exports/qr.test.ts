import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQr, writeQr } from './qr.ts';

/** Draws the path back into modules. */
function readModules({ path, side }: { path: string; side: number }): string[] {
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => '0'));
  for (const [, startX = '', startY = '', rest = ''] of path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)) {
    let x = Number(startX);
    for (const [, kind, length = ''] of rest.matchAll(/([mh])(\d+)/g)) {
      if (kind === 'h') rows[Number(startY)]?.fill('1', x, x + Number(length));
      x += Number(length);
    }
  }
  return rows.map((row) => row.join(''));
}

test('draws every dark module of the code and no other', () => {
  const text = 'https://example.org/stories/lv-jinxiang/';
  const { data } = encode(text, { ecc: 'M', border: 4, maskPattern: 3 });
  expect(readModules(drawQr(text))).toEqual(data.map((row) => row.map(Number).join('')));
});

test('a picture of its own stands on white and holds the same path', () => {
  const text = 'https://example.org/stories/lv-jinxiang/';
  const { side, path } = drawQr(text);
  expect(writeQr(text)).toContain(`viewBox="0 0 ${side} ${side}"`);
  expect(writeQr(text)).toMatch(/<path d="M0 0h\d+v\d+H0z" fill="#fff"\/>/);
  expect(writeQr(text)).toContain(path);
});
