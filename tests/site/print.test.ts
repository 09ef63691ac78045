import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';

const story = '/stories/yang-jinlong/';
const policy = '/policies/gongjiangri/';
const pixelsPerMillimetre = 96 / 25.4;

let browser: Browser;
let site: BuiltSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), openBuiltSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** A page as it goes to paper, printed by somebody who reads in the dark and in the large edition. */
async function withPaper<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ colorScheme: 'dark' });
  try {
    await page.goto(`${site.url + path}?elder=1`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return await look(page);
  } finally {
    await page.close();
  }
}

const readStyle = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

describe('on paper', () => {
  test.each([story, policy])('%s is ink on white, without the screen around it', async (path) => {
    await withPaper(path, async (page) => {
      expect(await readStyle(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
      for (const hidden of ['.site-header', '.site-footer', '.guide', '.cover', '.neighbours'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      for (const shown of ['h1', '.prose', '.qr', '#citation'])
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    });
  });

  test('a story has two columns', async () => {
    await withPaper(story, async (page) => {
      expect(await readStyle(page, '.prose', 'column-count')).toBe('2');
    });
  });

  test('a policy has 22 lines of 28 characters in 156 × 225 mm (GB/T 9704), and says that it is no official copy', async () => {
    await withPaper(policy, async (page) => {
      const size = parseFloat(await readStyle(page, '.prose p', 'font-size'));
      const line = parseFloat(await readStyle(page, '.prose p', 'line-height'));
      expect(size * 28).toBeCloseTo(156 * pixelsPerMillimetre, 0);
      expect(line * 22).toBeCloseTo(225 * pixelsPerMillimetre, 0);
      expect(await readStyle(page, '.article', 'page')).toBe('policy');
      expect(await page.getByText('以正式文件为准').first().isVisible()).toBe(true);
    });
  });
});
