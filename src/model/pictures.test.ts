import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { describePicture, listPictureEndings, type PictureFacts, type PictureKind } from './pictures.ts';

/** 300 wide, 200 high, with enough in it that a half of the file is a half of the picture. */
const drawing = (): Sharp => {
  const pixels = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, at) => (at * at) % 251));
  return sharp(pixels, { raw: { width: 300, height: 200, channels: 3 } });
};

const made: Record<string, () => Sharp> = {
  JPEG: () => drawing().jpeg(),
  'JPEG in passes': () => drawing().jpeg({ progressive: true }),
  'JPEG with what a camera writes': () =>
    drawing()
      .withExif({ IFD0: { ImageDescription: '字'.repeat(9000) } })
      .withIccProfile('p3')
      .jpeg(),
  PNG: () => drawing().png(),
  'PNG with a palette': () => drawing().png({ palette: true }),
  GIF: () => drawing().gif(),
  WebP: () => drawing().webp(),
  'WebP without loss': () => drawing().webp({ lossless: true }),
  'WebP with transparence': () => drawing().ensureAlpha(0.5).webp(),
  TIFF: () => drawing().tiff(),
  'TIFF in tiles': () => drawing().tiff({ tile: true, compression: 'lzw', bigtiff: false }),
  AVIF: () => drawing().avif({ effort: 0 }),
};

function describeBytes(bytes: Uint8Array): PictureFacts {
  return describePicture(bytes.length, (at, length) => bytes.subarray(at, at + length));
}

describe.each(Object.entries(made))('%s', (name, make) => {
  test('is known, measured and whole', async () => {
    const bytes = await make().toBuffer();
    expect(describeBytes(bytes)).toEqual({ kind: name.split(' ', 1)[0], pixels: [300, 200], isCut: false });
    expect(listPictureEndings(name.split(' ', 1)[0] as PictureKind).length).toBeGreaterThan(0);
  });

  test('cut anywhere throws nothing', async () => {
    const bytes = await make().toBuffer();
    for (let length = 0; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 400)))
      expect(() => describeBytes(bytes.subarray(0, length))).not.toThrow();
    expect(describeBytes(bytes.subarray(0, 9)).pixels).toBeUndefined();
  });
});

test.each(Object.keys(made).filter((name) => /JPEG|PNG|WebP/.test(name)))(
  'a %s cut in the middle is not whole',
  async (name) => {
    const bytes = (await made[name]?.().toBuffer()) ?? Buffer.alloc(0);
    expect(describeBytes(bytes.subarray(0, bytes.length >> 1)).isCut).toBe(true);
  },
);

test('words that a program puts behind a JPEG do not make it incomplete', async () => {
  const bytes = await drawing().jpeg().toBuffer();
  expect(describeBytes(Buffer.concat([bytes, Buffer.alloc(5000, 'SEFT')])).isCut).toBe(false);
});

test('what a phone calls a picture and no browser opens has its name', () => {
  for (const brands of ['heic\0\0\0\0mif1heic', 'mif1\0\0\0\0mif1heic', 'hevc\0\0\0\0'])
    expect(describeBytes(Buffer.from(`\0\0\0\u0018ftyp${brands}`)).kind).toBe('HEIC');
});

test('anything else is no picture', () => {
  for (const text of [
    '',
    'GIF',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    '%PDF-1.7',
    '字'.repeat(99),
  ])
    expect(describeBytes(Buffer.from(text))).toEqual({ isCut: false });
});
