import { expect } from 'vitest';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { test } from '../site-test.ts';

/** Each kind of file that an answer needs. */
const files = {
  'the entry': '**/search/entry.json',
  'the script of the engine': '**/pagefind.js*',
  'the engine': '**/wasm.*',
  'the list of chunks': '**/*.pf_meta',
  'a chunk of the index': '**/*.pf_index',
  'a document': '**/documents/*.bin',
};

test.for(Object.entries(files))(
  '%s is missing: an error with a way out, not “nothing found”',
  async ([, pattern], { page, openPage, site }) => {
    const { count } = await askSearch(await openPage(), site.url, '师徒结对');
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }));
    const { state, hits, status } = await askSearch(page, site.url, '师徒结对');
    // Said where screen readers hear it.
    expect([state, hits.length, status]).toEqual(['error', 0, '没有连上检索。']);
    expect(await page.locator('[data-failure] a[href$="/all/"]').isVisible()).toBe(true);
    await page.unroute(pattern);
    await page.locator('[data-retry]').click();
    await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(String(count));
  },
);

test('a chunk that never comes is an error after a while', async ({ page, site }) => {
  const asked = page.waitForRequest('**/*.pf_index');
  await page.route('**/*.pf_index', () => undefined);
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
  await page.route('**/*.pf_index', (route) => route.abort());
  const { state, hits } = await askSearch(page, site.url, '江州工匠馆');
  expect([state, hits.length]).toEqual(['error', 0]);
});

test('a page left open while the site was published anew asks the new index', async ({ page, site }) => {
  await askSearch(page, site.url, '师徒结对');
  let isGone = true;
  await page.route('**/*.pf_index', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route('**/search/entry.json', (route) => {
    isGone = false;
    return route.continue();
  });
  const { state, count } = await askSearch(page, site.url, '江州工匠馆');
  expect(state).toBe('done');
  expect(count).toBeGreaterThan(0);
});
