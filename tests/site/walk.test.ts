import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site-test.ts';
import { layoutPages } from './layouts.ts';

/** From the start page through a list to a story, on to a person named in it, and back. */
async function walk(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/`);
  await page.getByText('菜单', { exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: '菜单' });
  const map = (await sheet.count()) > 0 ? sheet : page.locator('.site-footer');
  await map.getByRole('link', { name: '故事', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('故事');
  await page.goto(`${site}/stories/region/nanxi/`);
  await page.getByRole('link', { name: /^罗定山/ }).click();
  expect(await page.title()).toContain('罗定山');
  await page.locator('.prose').getByRole('link', { name: '罗定山', exact: true }).first().click();
  expect(new URL(page.url()).pathname).toBe('/people/luo-dingshan/');
  await page
    .getByRole('link', { name: /^罗定山：/ })
    .first()
    .click();
  expect(new URL(page.url()).pathname).toBe('/stories/luo-dingshan/');
}

/** A page that can be moved sideways on a phone is broken. */
async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each([
  { name: 'a desk', width: 1440 },
  { name: 'a phone', width: 360 },
])('a reader at $name', ({ width }) => {
  const viewport = { width, height: 800 };

  test('walks from the start page to a story, a person and back', async ({ openPage, site }) => {
    await walk(await openPage({ viewport }), site.url);
  });

  test('does the same with JavaScript off', async ({ openPage, site }) => {
    await walk(await openPage({ viewport, javaScriptEnabled: false }), site.url);
  });

  test('finds a story by a phrase from its body', async ({ openPage, site }) => {
    const page = await openPage({ viewport });
    await page.goto(`${site.url}/`);
    await page.locator('form[action="/search/"]:visible input[name="q"]').first().fill('手上的茧换过好几层');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[data-search-state="done"]');
    const hits = page.locator('[data-result="exact"]');
    expect(await hits.count()).toBe(1);
    await hits.locator('a').click();
    expect(new URL(page.url()).pathname).toBe('/stories/lv-jinxiang/');
  });

  test('never has to scroll sideways', async ({ openPage, site }) => {
    const page = await openPage({ viewport });
    for (const path of layoutPages) {
      await page.goto(site.url + path);
      expect([path, await measureOverflow(page)]).toEqual([path, 0]);
    }
  });
});

test('an MDX article shows figures from the directory with their sources behind them', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/cases/shitu-jiedui/`);
  await page.getByRole('link', { name: '120对' }).first().click();
  await page.waitForURL('**/figures/jiangzhou-tudi/');
  expect(await page.getByRole('heading', { level: 2, name: '来源' }).count()).toBe(1);
});

test('an address that does not exist gets the site’s own page', async ({ page, site }) => {
  const response = await page.goto(`${site.url}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这个页面');
});
