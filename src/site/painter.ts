import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import { coverSource, shareFont } from '../exports/share-card.ts';
import { keepBytes } from './inputs.ts';

/** Noto Serif SC (OFL-1.1) from the npm package, in about a hundred subsets; the renderer has no font of its own. */
const fonts = join(process.cwd(), 'node_modules/@fontsource-variable/noto-serif-sc/files');

/** Whether words can be drawn: without the font pictures would hold boxes instead of characters. */
export function canPaint(): boolean {
  return existsSync(fonts);
}

let opened: Promise<Renderer> | undefined;

/** A tree of boxes as a PNG; the picture that it shows as `coverSource` is given as SVG text. */
export function paint(
  node: Node,
  size: { width: number; height: number },
  cover: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return keepBytes(['painted', node, size, cover], () => draw(node, size, cover));
}

async function draw(
  node: Node,
  size: { width: number; height: number },
  cover: string,
): Promise<Uint8Array<ArrayBuffer>> {
  opened ??= openRenderer();
  const renderer = await opened;
  return renderer.render(node, {
    ...{ ...size, format: 'png' },
    images: [{ src: coverSource, data: new TextEncoder().encode(cover), cache: 'none' }],
  });
}

async function openRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  const files = (await readdir(fonts)).filter((file) => file.endsWith('.woff2')).sort();
  for (const file of files) {
    await renderer.registerFont({ name: shareFont, data: await readFile(join(fonts, file)) });
  }
  return renderer;
}
