import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as siteTest } from '../site-test.ts';

const story = '/stories/luo-dingshan/';
const policy = '/policies/gongpiao-banfa/';
const pixelsPerMillimetre = 96 / 25.4;

/** Opens a page as it goes to paper, printed by somebody who reads in the dark and in the large edition. */
const test = siteTest.extend('printPage', ({ openPage, site }) => async (path: string): Promise<Page> => {
  const page = await openPage({ colorScheme: 'dark' });
  await page.goto(`${site.url + path}?elder=1`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
});

const readStyle = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

describe('on paper', () => {
  test.for([story, policy])(
    '%s is ink on white, without the screen around it',
    async (path, { printPage }) => {
      const page = await printPage(path);
      expect(await readStyle(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
      for (const hidden of ['.site-header', '.site-footer .map', '.guide', '.cover', '.neighbours'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      for (const shown of ['h1', '.prose', '.qr', '#citation', '.colophon'])
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    },
  );

  test('a sheet says where it is from, and an answer is printed without the box and the filters', async ({
    printPage,
  }) => {
    const entry = await printPage('/people/luo-dingshan/');
    const from = entry.locator('.colophon');
    expect(await from.isVisible()).toBe(true);
    expect(await from.textContent()).toContain('/people/luo-dingshan/');
    const search = await printPage('/search/');
    for (const hidden of ['main search', '.filters', '.site-footer .map'])
      expect(await search.locator(hidden).first().isVisible(), hidden).toBe(false);
  });

  test('the page of a source is written out, because paper leads nowhere', async ({ printPage }) => {
    const page = await printPage(story);
    const written = await page.locator('.sources').evaluate((list) => {
      const link = document.createElement('a');
      link.className = 'url';
      link.href = 'https://ribao.example/1958/';
      list.append(link);
      return getComputedStyle(link, '::after').content;
    });
    expect(written).toContain('https://ribao.example/1958/');
  });

  test('a story has two columns', async ({ printPage }) => {
    expect(await readStyle(await printPage(story), '.prose', 'column-count')).toBe('2');
  });

  test('a policy has 22 lines of 28 characters in 156 × 225 mm (GB/T 9704), and says that it is no official copy', async ({
    printPage,
  }) => {
    const page = await printPage(policy);
    const size = parseFloat(await readStyle(page, '.prose p', 'font-size'));
    const line = parseFloat(await readStyle(page, '.prose p', 'line-height'));
    expect(size * 28).toBeCloseTo(156 * pixelsPerMillimetre, 0);
    expect(line * 22).toBeCloseTo(225 * pixelsPerMillimetre, 0);
    expect(await readStyle(page, '.article', 'page')).toBe('policy');
    expect(await page.getByText('以正式文件为准').first().isVisible()).toBe(true);
  });
});
