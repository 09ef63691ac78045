import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type OpenSite } from '../site-test.ts';

/** What a reader takes along: a citation, a number, a table, an article for a 公众号, a talk. */

const article = '/stories/lv-jinxiang/';

async function open(
  openPage: (options?: object) => Promise<Page>,
  site: OpenSite,
  address: string,
): Promise<Page> {
  const page = await openPage({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(site.url + address);
  return page;
}

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('a citation', () => {
  test('bears the day of the reader, and is copied with one tap', async ({ openPage, site }) => {
    const page = await open(openPage, site, article);
    const day = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    });
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(() => readClipboard(page)).toContain(`[${day}]. https://`);
    expect(await readClipboard(page)).toMatch(/^江州市档案馆\. .*\[EB\/OL\]\. （\d{4}-\d\d-\d\d）\[/);
  });

  test('is offered in five forms', async ({ openPage, site }) => {
    const page = await open(openPage, site, article);
    await page.getByRole('button', { name: '其他格式' }).click();
    const text = page.locator('#citation');
    const seen: Record<string, RegExp> = {
      'GB/T 7714—2015': /\(\d{4}-\d\d-\d\d\)\[/,
      BibTeX: /^@online\{lv-jinxiang,/,
      RIS: /^TY {2}- ELEC/,
      'CSL-JSON': /"type": "webpage"/,
      'GB/T 7714—2025': /（\d{4}-\d\d-\d\d）\[/,
    };
    for (const [name, pattern] of Object.entries(seen)) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await text.textContent()).toMatch(pattern);
    }
  });

  test('names the official text too, where the page is about one', async ({ openPage, site }) => {
    const page = await open(openPage, site, '/policies/gongpiao-banfa/');
    await page.getByRole('button', { name: '其他格式' }).click();
    await page.getByRole('button', { name: '引用文件' }).click();
    expect(await page.locator('#citation').textContent()).toMatch(/\[A(?:\/OL)?\]\./);
  });

  test('stands on the page without a script, without a day', async ({ openPage, site }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(site.url + article);
    expect((await page.locator('#citation').textContent())?.replace(/\s+/g, ' ')).toMatch(/）\s?\. https:/);
  });
});

test('a number is taken along with its source, alone, cited, or as an address', async ({
  openPage,
  site,
}) => {
  const page = await open(openPage, site, '/figures/jiangzhou-tudi/');
  await page.getByRole('button', { name: /^复制\d/ }).click();
  const wanted: Record<string, RegExp> = {
    带来源: /^120对（.*）——/,
    只要数: /^120对$/,
    引文: /：120对\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. https?:/,
    链接: /\/figures\/jiangzhou-tudi\/$/,
  };
  for (const [name, pattern] of Object.entries(wanted)) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => readClipboard(page)).toMatch(pattern);
  }
});

test('a text for a 公众号 is pasted as it was made, into an editor that keeps no classes', async ({
  openPage,
  site,
}) => {
  const page = await open(openPage, site, `${article}wechat/`);
  await page.getByRole('button', { name: '复制正文' }).click();
  await page.waitForSelector('[data-copied]');
  const made = await page.locator('#wechat-html').inputValue();
  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.id = 'editor';
    editor.contentEditable = 'true';
    document.querySelector('main')?.prepend(editor);
    editor.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const editor = page.locator('#editor');
  await editor.locator('p').first().waitFor();
  const words = (text: string): string => text.replace(/<[^>]*>/g, '').replaceAll(/&\w+;|\s/g, '');
  expect(words(await editor.innerText())).toBe(words(made));
  expect(await editor.locator('[class], script, a, img').count()).toBe(0);
  expect(await editor.locator('h2').count()).toBe(made.match(/<h2/g)?.length ?? 0);
});

test('a page for a 公众号 and a talk are kept out of search engines and of the sitemap', async ({
  openPage,
  site,
}) => {
  const page = await openPage();
  const sitemap = readFileSync(join(site.dir, 'sitemap.xml'), 'utf8');
  for (const form of ['wechat', 'slides']) {
    await page.goto(`${site.url}${article}${form}/`);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(sitemap).not.toContain(`${form}/`);
  }
});

test('a talk is turned by keys and by buttons, and shows its notes', async ({ openPage, site }) => {
  const page = await open(openPage, site, `${article}slides/`);
  const place = page.locator('[data-place]');
  const total = await page.locator('.slide').count();
  expect(total).toBeGreaterThan(2);
  await page.keyboard.press('PageDown');
  expect(await place.textContent()).toBe(`2 / ${total}`);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('第2屏');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await place.textContent()).toBe(`2 / ${total}`);
  await page.getByRole('button', { name: '下一屏' }).click();
  expect(await place.textContent()).toBe(`3 / ${total}`);
  await page.keyboard.press('n');
  expect(await page.locator('.notes[open]').count()).toBeGreaterThan(0);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  expect(await place.textContent()).toBe(`${total} / ${total}`);
});

test('the number of the slide stands in one line beside its buttons, in 最大 on a narrow phone too', async ({
  openPage,
  site,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.addInitScript(() => {
    localStorage.setItem('reading', JSON.stringify({ elder: 'on', size: 'largest' }));
  });
  await page.goto(`${site.url}${article}slides/`);
  const place = page.locator('[data-place]');
  // The longest that a talk comes to.
  await place.evaluate((element) => {
    element.textContent = '10 / 12';
  });
  const lines = await place.evaluate(
    (element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight),
  );
  expect(Math.round(lines)).toBe(1);
  const [left, middle, right] = await page
    .locator('.turn > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
  expect(middle?.left).toBeGreaterThanOrEqual(left?.right ?? NaN);
  expect(middle?.right).toBeLessThanOrEqual(right?.left ?? NaN);
  expect(right?.right).toBeLessThanOrEqual(320);
});

test('every page tells machines where it stands, and a list which feed is its own', async ({
  openPage,
  site,
}) => {
  const page = await openPage();
  await page.goto(`${site.url}/stories/`);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
  });
  const feeds = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(feeds).toEqual(['/stories/feed.xml', '/stories/feed.json', '/feed.xml']);
  await page.goto(site.url + article);
  expect(await page.locator('meta[property="article:published_time"]').getAttribute('content')).toMatch(
    /^\d{4}-/,
  );
});
