import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What nobody scrolls further than on a phone 360 px wide. */
const highest = 8000;
/** So much of it may be the text of an article; a longer text is as long as it is, and only what stands around it is measured. */
const longestText = 4500;

/** It shows every component, one after another. */
const specimen = '/about/style/';

/** The addresses of all pages of a built site, without those that lead on to another and those that are no pages to read
 *  here: what is made for another place (a public account, a talk) is as long as there. */
export function listPages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .filter(
      (path) =>
        !/http-equiv="refresh"|name="robots" content="noindex"/.test(readFileSync(join(dir, path), 'utf8')),
    )
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .filter((path) => path !== specimen)
    .sort();
}

/** The pages that are higher than they may be, each with its height. `page` is 360 px wide. */
export async function findHigh(page: Page, url: string, paths: readonly string[]): Promise<string[]> {
  const high: string[] = [];
  for (const path of paths) {
    await page.goto(url + path, { waitUntil: 'load' });
    const height = await page.evaluate((most) => {
      const text = document.querySelector('[data-reading]')?.clientHeight ?? 0;
      return document.documentElement.scrollHeight - Math.max(0, text - most);
    }, longestText);
    if (height > highest) high.push(`${path} ${height}`);
  }
  return high;
}
