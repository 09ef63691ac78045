import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site-test.ts';

const story = '/stories/luo-dingshan/';
const policy = '/policies/gongpiao-banfa/';

const readStyle = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

describe('running text', () => {
  test.for([
    [360, '', 'start'],
    [1440, '', 'justify'],
    [1440, '?elder=1', 'start'],
  ] as const)(
    'at %i px %s is set %s: both edges straight only on long lines',
    async ([width, view, align], { openPage, site }) => {
      const page = await openPage({ viewport: { width, height: 900 } });
      await page.goto(site.url + story + view);
      expect(await readStyle(page, '.prose > p', 'text-align')).toBe(align);
    },
  );

  test('has an indent or a gap between paragraphs, never both', async ({ page, site }) => {
    await page.goto(site.url + policy);
    expect(parseFloat(await readStyle(page, '.prose > p + p', 'text-indent'))).toBeGreaterThan(0);
    expect(await readStyle(page, '.prose > p + p', 'margin-top')).toBe('0px');
    await page.goto(site.url + story);
    expect(await readStyle(page, '.prose > p + p', 'text-indent')).toBe('0px');
    expect(parseFloat(await readStyle(page, '.prose > p + p', 'margin-top'))).toBeGreaterThan(0);
  });
});

describe('titles', () => {
  test('lose the hole before a quotation mark at the start of a line', async ({ page, site }) => {
    await page.goto(site.url + story);
    for (const selector of ['h1', '.prose > h2', '.crumbs'])
      expect([selector, await readStyle(page, selector, 'text-spacing-trim')]).toEqual([
        selector,
        'trim-start',
      ]);
  });

  test('break between phrases, subtitles and headings too', async ({ page, site }) => {
    await page.goto(site.url + story);
    for (const selector of ['h1', '.prose > h2'])
      expect([selector, await readStyle(page, selector, 'word-break')]).toEqual([selector, 'keep-all']);
  });
});
