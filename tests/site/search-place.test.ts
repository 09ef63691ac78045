import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';

/** Where the reader is: on the page, in the list, with the keyboard. */

const done = 'html[data-search-state=done]';

function readPlace(page: Page) {
  return page.evaluate(() => ({
    shown: document.querySelectorAll('[data-result]').length,
    top: Math.round(scrollY),
    link: document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName,
  }));
}

test('going back from a hit finds the list as long as it was, at the same place, with the focus on the hit', async ({
  page,
  site,
}) => {
  await askSearch(page, site.url, '江州');
  await page.locator('.more').first().click();
  await page.locator('[data-result]').nth(19).waitFor();
  expect(new URL(page.url()).searchParams.get('shown')).toBe('20');
  const link = page.locator('[data-result] a').nth(17);
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const before = await readPlace(page);
  expect(before.top).toBeGreaterThan(500);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.goBack();
  await page.waitForSelector(done, { state: 'attached' });
  expect(await readPlace(page)).toEqual(before);
});

test('other words begin at the top of a list of ten', async ({ page, site }) => {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('江州')}&shown=20`);
  await page.waitForSelector(done, { state: 'attached' });
  expect((await readPlace(page)).shown).toBe(20);
  await page.locator('#q-large').fill('工匠');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=%E5%B7%A5%E5%8C%A0');
});

test('a list of articles gives the focus back to the article that was read', async ({ page, site }) => {
  await page.goto(`${site.url}/stories/`);
  const link = page.locator('main a[href^="/stories/"]', { hasText: '吕金香' }).first();
  const address = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address ?? ''}`);
  await page.goBack();
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('href') === wanted, address);
});

test.for(['[data-tabs] a', '[data-filter-list] .choices a'])(
  'a choice of %s made by keyboard keeps the focus',
  async (choices, { page, site }) => {
    await askSearch(page, site.url, '江州');
    const choice = page.locator(choices).nth(1);
    await choice.waitFor();
    const name = await choice.getAttribute('data-choice');
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-choice="${name ?? ''}"][aria-current]`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe(name);
  },
);

test('a condition that is taken off leaves the focus on the results', async ({ page, site }) => {
  await askSearch(page, site.url, '?q=江州&region=nanxi', true);
  await page.locator('[data-chips] a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-chips] a').length === 0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
});

test('from the box to the third hit and back takes at most twelve keys', async ({ page, site }) => {
  await page.goto(`${site.url}/about/`);
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses++;
    await page.keyboard.press(key);
  };
  await press('/');
  await page.keyboard.insertText('江州');
  await press('Enter');
  await page.waitForSelector(done, { state: 'attached' });
  await page.locator('[data-tabs] a').first().waitFor();
  // The link that leads past header and box.
  for (;;) {
    await press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) === '#results') break;
    expect(presses).toBeLessThan(12);
  }
  await press('Enter');
  const third = await page.locator('[data-result] a').nth(2).getAttribute('href');
  while ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) !== third) {
    await press('Tab');
    expect(presses).toBeLessThan(12);
  }
  await press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  // Alt and the left arrow: a key of the browser, which no page is sent.
  presses++;
  await page.goBack();
  await page.waitForSelector(done, { state: 'attached' });
  expect(presses).toBeLessThanOrEqual(12);
});

test('results stand before the filters, in the order of the keyboard', async ({ page, site }) => {
  await askSearch(page, site.url, '江州');
  await page.locator('[data-filter-list] a').first().waitFor();
  const isBefore = await page.evaluate(() => {
    const [hit, filter] = [document.querySelector('[data-result]'), document.querySelector('.filters')];
    return hit && filter && (hit.compareDocumentPosition(filter) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  expect(isBefore).toBe(true);
});

test('the name of the page tells two searches apart', async ({ page, site }) => {
  const { count } = await askSearch(page, site.url, '师徒结对');
  expect(await page.title()).toBe(`“师徒结对” ${count} 条 · 检索 · 江州匠声`);
});

describe.each([360, 768, 1440])('%i px wide', (width) => {
  test('nothing moves while an answer comes', async ({ openPage, site }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = (list.getEntries() as (PerformanceEntry & { value: number })[]).map(
          ({ value }) => value,
        );
        const root = document.documentElement;
        root.dataset['moved'] = String(
          moved.reduce((sum, each) => sum + each, Number(root.dataset['moved'] ?? 0)),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const questions = ['?q=江州&region=nanxi', '?q=吕金乡', '?q=江州', '?q=魑魅魍魎'];
    for (const question of everyOrFew(questions, questions.slice(0, 2))) {
      await page.goto(`${site.url}/search/${question}`);
      await page.waitForSelector(done, { state: 'attached' });
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect([question, await page.locator('html').getAttribute('data-moved')]).toEqual([question, null]);
    }
  });
});

test('at a desk six hits stand on the first screen, the first near the top', async ({ openPage, site }) => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await askSearch(page, site.url, '江州');
  const hits = await page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
  expect(hits[0]?.top).toBeLessThanOrEqual(220);
  expect(hits.filter(({ bottom }) => bottom <= 900).length).toBeGreaterThanOrEqual(6);
});

test('a number that was asked for can be taken along with its source', async ({ page, site, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await askSearch(page, site.url, '师徒结对总量');
  expect(browser.isConnected()).toBe(true);
  const best = page.locator('[data-result].best');
  expect(await best.locator('.quantity').textContent()).toContain('120对');
  await best.getByRole('button', { name: '复制' }).click();
  await page.locator('[data-copied]').waitFor();
  const taken = await page.evaluate(() => navigator.clipboard.readText());
  expect(taken).toMatch(/^120对（江州师徒结对的对数，截至2019年）——/);
});
