import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What nobody scrolls further than on a phone 360 px wide. */
export const highest = 8000;

/** The addresses of all pages of a built site, without those that lead on to another. */
export function listPages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .filter((path) => !readFileSync(join(dir, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
}

/** The pages that are higher than they may be, each with its height. `page` is 360 px wide. */
export async function findHigh(page: Page, url: string, paths: readonly string[]): Promise<string[]> {
  const high: string[] = [];
  for (const path of paths) {
    await page.goto(url + path, { waitUntil: 'load' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > highest) high.push(`${path} ${height}`);
  }
  return high;
}
