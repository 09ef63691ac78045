import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await openBuiltSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openPage(width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  return context.newPage();
}

/** From the start page through a list to a story, on to a person named in it, and back. */
async function walk(page: Page): Promise<void> {
  await page.goto(`${site.url}/`);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '故事' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('故事');
  await page.goto(`${site.url}/stories/region/gongshu/`);
  await page.getByRole('link', { name: /^石丹/ }).click();
  expect(await page.title()).toContain('石丹');
  await page.locator('.prose').getByRole('link', { name: '石丹', exact: true }).first().click();
  expect(new URL(page.url()).pathname).toBe('/people/shi-dan/');
  await page
    .getByRole('link', { name: /^石丹：/ })
    .first()
    .click();
  expect(new URL(page.url()).pathname).toBe('/stories/shi-dan/');
}

/** A page that can be moved sideways on a phone is broken. */
async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each([
  { name: 'a desk', width: 1440 },
  { name: 'a phone', width: 360 },
])('a reader at $name', ({ width }) => {
  test('walks from the start page to a story, a person and back', async () => {
    await walk(await openPage(width));
  });

  test('does the same with JavaScript off', async () => {
    await walk(await openPage(width, false));
  });

  test('finds a story by a phrase from its body', async () => {
    const page = await openPage(width);
    await page.goto(`${site.url}/`);
    await page
      .locator('form[action="/search/"]:visible input[name="q"]')
      .first()
      .fill('能不能从头到尾喷得一样好');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[data-search-state="done"]');
    const hits = page.locator('[data-result="exact"]');
    expect(await hits.count()).toBe(1);
    await hits.locator('a').click();
    expect(new URL(page.url()).pathname).toBe('/stories/yang-jinlong/');
  });

  test('never has to scroll sideways', async () => {
    const page = await openPage(width);
    const paths = [
      '/',
      '/stories/',
      '/stories/yang-jinlong/',
      '/cases/hz-zhuqixing/',
      '/people/',
      '/regions/hangzhou/',
    ];
    for (const path of [...paths, '/figures/', '/timeline/', '/links/', '/all/', '/search/', '/about/']) {
      await page.goto(site.url + path);
      expect([path, await measureOverflow(page)]).toEqual([path, 0]);
    }
  });
});

test('without JavaScript the search page leads to the list of all articles', async () => {
  const page = await openPage(360, false);
  await page.goto(`${site.url}/search/?q=工匠`);
  await page.locator('main').getByRole('link', { name: '全部文章' }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('全部文章');
});

test('an MDX article shows figures from the directory with their sources behind them', async () => {
  const page = await openPage(1440);
  await page.goto(`${site.url}/cases/jms-five-links/`);
  await page.getByRole('link', { name: '3亿余元' }).first().click();
  await page.waitForURL('**/figures/jms-xiaoyi/');
  expect(await page.getByRole('heading', { level: 2, name: '来源' }).count()).toBe(1);
});

test('an address that does not exist gets the site’s own page', async () => {
  const page = await openPage(360);
  const response = await page.goto(`${site.url}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
});
