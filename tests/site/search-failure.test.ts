import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';

let site: BuiltSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openBuiltSite(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page.close();
});

/** Each kind of file that an answer needs. */
const files = {
  'the entry': '**/search/entry.json',
  'the script of the engine': '**/pagefind.js*',
  'the engine': '**/wasm.*',
  'the list of chunks': '**/*.pf_meta',
  'a chunk of the index': '**/*.pf_index',
  'a document': '**/documents/*.bin',
};

test.each(Object.entries(files))(
  '%s is missing: an error with a way out, not “nothing found”',
  async (_, pattern) => {
    const undisturbed = await browser.newPage();
    const { count } = await askSearch(undisturbed, site.url, '劳模贷');
    await undisturbed.close();
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }));
    const { state, hits, status } = await askSearch(page, site.url, '劳模贷');
    expect([state, hits.length, status]).toEqual(['error', 0, '']);
    expect(await page.locator('[data-failure] a[href$="/all/"]').isVisible()).toBe(true);
    await page.unroute(pattern);
    await page.locator('[data-retry]').click();
    await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(String(count));
  },
);

test('a chunk that never comes is an error after a while', async () => {
  await page.clock.install();
  await page.route('**/*.pf_index', () => undefined);
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('劳模贷')}`);
  await page.waitForFunction(() => performance.getEntriesByName('never').length === 0);
  await page.waitForSelector('html[data-search-state=error]', { state: 'attached', timeout: 30_000 });
});

test('a later question that fails is an error too, and the first answer is not shown for it', async () => {
  await askSearch(page, site.url, '劳模贷');
  await page.route('**/*.pf_index', (route) => route.abort());
  const { state, hits } = await askSearch(page, site.url, '钱塘江大桥');
  expect([state, hits.length]).toEqual(['error', 0]);
});

test('a page left open while the site was published anew asks the new index', async () => {
  await askSearch(page, site.url, '劳模贷');
  let isGone = true;
  await page.route('**/*.pf_index', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route('**/search/entry.json', (route) => {
    isGone = false;
    return route.continue();
  });
  const { state, count } = await askSearch(page, site.url, '钱塘江大桥');
  expect(state).toBe('done');
  expect(count).toBeGreaterThan(0);
});
