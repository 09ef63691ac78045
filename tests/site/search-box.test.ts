import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as siteTest } from '../site-test.ts';
import { framedPages } from './layouts.ts';

/** On a page whose box is the one of the header. */
const test = siteTest.override('page', async ({ openPage, site }) => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/about/`);
  return page;
});

const readFocusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

test.for(['/', 'Control+k'])('%s leads to the box', async (key, { page }) => {
  await page.locator('main').click();
  await page.keyboard.press(key);
  expect(await readFocusedName(page)).toBe('q');
});

test('names are suggested while typing, and arrows and Enter lead to one', async ({ page }) => {
  await page.locator('#q').click();
  await page.keyboard.type('吕金');
  await page.waitForSelector('#q-list [role=option]');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('#q-list [aria-selected=true]');
  expect(await chosen.textContent()).toBe('吕金香人物');
  expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe(
    await chosen.getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/lv-jinxiang/');
});

test.for<[typed: string, name: string]>([
  ['shitu', '师徒结对'],
  ['ljx', '吕金香'],
  ['師徒', '师徒结对'],
  ['市档案馆', '市档案馆（江州市档案馆）'],
])('%s suggests %s', async ([typed, name], { page }) => {
  await page.locator('#q').click();
  await page.keyboard.type(typed);
  await page.locator('#q-list [role=option]', { hasText: name }).first().waitFor();
});

test('a page of the site itself is suggested by its name, once', async ({ page }) => {
  await page.locator('#q').click();
  await page.keyboard.type('大事');
  const options = page.locator('#q-list [role=option]');
  await options.first().waitFor();
  expect(await options.first().textContent()).toBe('大事记本站页面');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('关于');
  await options.filter({ hasText: '本站页面' }).waitFor();
  expect(await options.filter({ hasText: '关于' }).evaluateAll((all) => all.length)).toBe(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/about/');
});

test('every page leads to the search on the first screen of a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of framedPages) {
    await page.goto(site.url + path);
    // The box of a page that has a large one, else the link in the row of the header.
    const ways = page
      .locator('[data-search-form] input, header a[href$="/search/"]')
      .filter({ visible: true });
    const places = await ways.evaluateAll((elements) => elements.map((each) => each.getBoundingClientRect()));
    const [first] = places.toSorted((one, other) => one.top - other.top);
    expect(first?.bottom, path).toBeLessThan(500);
    expect(first?.height, path).toBeGreaterThanOrEqual(44);
  }
});

test.for(['/search/', '/', '/404.html'])(
  'on the phone, suggestions on %s stay above the keyboard',
  async (path, { openPage, site }) => {
    const options = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
    const phone = await openPage(options);
    await phone.goto(site.url + path);
    await phone.locator('[data-search-form] input').filter({ visible: true }).first().tap();
    await phone.keyboard.type('师徒');
    await phone.waitForSelector('.suggestions [role=option]');
    const list = await phone.locator('.suggestions').filter({ visible: true }).boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThan(740 * 0.6);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(360);
  },
);

test('Escape closes the list, and Enter without a choice searches', async ({ page }) => {
  await page.locator('#q').click();
  await page.keyboard.type('师徒');
  await page.waitForSelector('#q-list [role=option]');
  await page.keyboard.press('Escape');
  expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator('#q').inputValue()).toBe('师徒');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
});

test('what is pasted and does not fit is told', async ({ page }) => {
  await page.locator('#q').click();
  await page.keyboard.type('吕');
  await page.waitForSelector('#q-list [role=option]');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '字'.repeat(310));
    document
      .querySelector('#q')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByText('检索框最多放 300 字，后面的 11 字没有放进来。').waitFor();
});

test('while an input method composes, Enter neither searches nor chooses', async ({ page, site }) => {
  await page.locator('#q').click();
  await page.keyboard.type('吕');
  await page.waitForSelector('#q-list [role=option]');
  const went = await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#q');
    let submitted = false;
    box?.form?.addEventListener('submit', (event) => {
      submitted = true;
      event.preventDefault();
    });
    box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    const options = { bubbles: true, cancelable: true, isComposing: true };
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', ...options }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', ...options });
    box?.dispatchEvent(enter);
    return {
      submitted,
      prevented: enter.defaultPrevented,
      chosen: box?.getAttribute('aria-activedescendant'),
    };
  });
  expect(went).toEqual({ submitted: false, prevented: true, chosen: null });
  expect(page.url()).toBe(`${site.url}/about/`);
});

test('composed text is searched once it is there, not before', async ({ page, site }) => {
  await page.goto(`${site.url}/search/`);
  await page.locator('#q-large').click();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'shi tu', selectionStart: 6, selectionEnd: 6 });
  expect(await page.evaluate(() => document.documentElement.dataset['searchState'])).toBe('idle');
  await client.send('Input.insertText', { text: '师徒' });
  await page.waitForSelector('#q-large-list [role=option]');
  expect(await page.evaluate(() => document.documentElement.dataset['searchState'])).toBe('idle');
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
});

test('recent searches are kept on the device, offered in an empty box, and cleared', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('师徒结对')}`);
  await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
  await page.goto(`${site.url}/about/`);
  await page.locator('#q').click();
  await page.locator('#q-list [role=option]', { hasText: '师徒结对' }).waitFor();
  await page.locator('[data-forget]').first().click();
  await page.locator('#q-list [role=option]').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});
