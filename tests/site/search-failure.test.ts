import { expect } from 'vitest';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { test as siteTest } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';

/** `whole` is how many pages are found where nothing is broken. */
const test = siteTest.extend('whole', { scope: 'file' }, async ({ browser, site }): Promise<number> => {
  const page = await browser.newPage();
  const { count } = await askSearch(page, site.url, '师徒结对');
  await page.close();
  return count;
});

/** Each kind of file that an answer needs. */
const files = {
  'the entry': '**/search/entry.json',
  'the script of the engine': '**/pagefind.js*',
  'the engine': '**/wasm.bin',
  'the list of words': '**/words.bin',
  'a file of words': '**/words/*.bin',
  'a document': '**/documents/*.bin',
};

/** The same bytes but for one in the middle, half of them, and what a host sends that has a page for whatever it has not. */
const damages: Record<string, (body: Buffer) => Buffer> = {
  damaged: (body) => Buffer.from(body.map((byte, at) => (at === body.length >> 1 ? byte ^ 0x55 : byte))),
  'cut off': (body) => body.subarray(0, body.length >> 1),
  'another page': () => Buffer.from('<!doctype html><title>首页</title>'),
};

const cases = Object.entries(files).flatMap(([name, pattern]) =>
  ['missing', ...Object.keys(damages)]
    // One wrong letter of a script may change nothing.
    .filter((damage) => damage !== 'damaged' || !pattern.includes('.js'))
    .map((damage) => [name, damage, pattern] as const),
);

/** Every damage to every file, or each of both at least once. */
const tried = everyOrFew(
  cases,
  cases.filter((_, at) => at % 3 === 0),
);

test.for(tried)(
  '%s is %s: an error with a way out, not “nothing found”',
  async ([, damage, pattern], { page, whole, site }) => {
    await page.route(pattern, async (route) => {
      const change = damages[damage];
      if (!change) return route.fulfill({ status: 404, body: 'gone' });
      const response = await route.fetch();
      return route.fulfill({ response, body: change(await response.body()) });
    });
    const { state, hits, status } = await askSearch(page, site.url, '师徒结对');
    // Said where screen readers hear it.
    expect([state, hits.length, status]).toEqual(['error', 0, '没有连上检索。']);
    expect(await page.locator('[data-failure] a[href$="/all/"]').isVisible()).toBe(true);
    await page.unroute(pattern);
    await page.locator('[data-retry]').click();
    await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
    expect(whole).toBeGreaterThan(0);
    expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(String(whole));
  },
);

test('a file that never comes is an error after a while', async ({ page, site }) => {
  const asked = page.waitForRequest('**/words/*.bin');
  await page.route('**/words/*.bin', () => undefined);
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('师徒结对')}`);
  await asked;
  expect(await page.locator('html').getAttribute('data-search-state')).toBe('loading');
  await page.waitForSelector('html[data-search-state=error]', { state: 'attached' });
});

test('a later question that fails is an error too, and the first answer is not shown for it', async ({
  page,
  site,
}) => {
  await askSearch(page, site.url, '师徒结对');
  await page.route('**/words/*.bin', (route) => route.abort());
  const { state, hits } = await askSearch(page, site.url, '江州工匠馆');
  expect([state, hits.length]).toEqual(['error', 0]);
});

test('a page left open while the site was published anew asks the new index', async ({ page, site }) => {
  await askSearch(page, site.url, '师徒结对');
  let isGone = true;
  await page.route('**/words/*.bin', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route('**/search/entry.json', (route) => {
    isGone = false;
    return route.continue();
  });
  const { state, count } = await askSearch(page, site.url, '江州工匠馆');
  expect(state).toBe('done');
  expect(count).toBeGreaterThan(0);
});
