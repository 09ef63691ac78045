import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import {
  composeShareCard,
  coverSource,
  shareFont,
  shareSize,
  type ShareCard,
} from '../exports/share-card.ts';
import { addressOf, type Article } from '../library/entry.ts';
import { settings } from './settings.ts';

/** Noto Serif SC (OFL-1.1) from the npm package, in about a hundred subsets; the renderer has no font of its own. */
const fonts = join(process.cwd(), 'node_modules/@fontsource-variable/noto-serif-sc/files');

/** Articles on a site that makes pictures of them all: each takes 25 ms of a processor. */
const usualLimit = 2000;

/** Whether articles have share images: not on a site so large that they would make up most of a build, and not without
 *  the font, where the pictures would hold boxes instead of characters. */
export function hasShareImages(articles: number): boolean {
  return articles <= (settings.shareImagesUpTo ?? usualLimit) && existsSync(fonts);
}

/** Where an article's picture lies, below the base path: `/share/stories/lv-jinxiang.png`. */
export function shareAddress(article: Pick<Article, 'collection' | 'id'>): string {
  return `/share${addressOf(article).replace(/\/$/, '')}.png`;
}

let opened: Promise<Renderer> | undefined;

export async function drawShareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  opened ??= openRenderer();
  const renderer = await opened;
  const picture = await renderer.render(composeShareCard(card), {
    ...shareSize,
    format: 'png',
    images: [{ src: coverSource, data: new TextEncoder().encode(card.cover), cache: 'none' }],
  });
  return new Uint8Array(picture);
}

async function openRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  const files = (await readdir(fonts)).filter((file) => file.endsWith('.woff2')).sort();
  for (const file of files) {
    await renderer.registerFont({ name: shareFont, data: await readFile(join(fonts, file)) });
  }
  return renderer;
}
