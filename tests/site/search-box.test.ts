import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { layoutPages } from './layouts.ts';

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
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(`${site.url}/about/`);
});

afterEach(async () => {
  await page.context().close();
});

const focusedName = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

test.each(['/', 'Control+k'])('%s leads to the box', async (key) => {
  await page.locator('main').click();
  await page.keyboard.press(key);
  expect(await focusedName()).toBe('q');
});

test('names are suggested while typing, and arrows and Enter lead to one', async () => {
  await page.locator('#q').click();
  await page.keyboard.type('杨金');
  await page.waitForSelector('#q-list [role=option]');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('#q-list [aria-selected=true]');
  expect(await chosen.textContent()).toBe('杨金龙人物');
  expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe(
    await chosen.getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/yang-jinlong/');
});

test.each([
  ['laomodai', '劳模贷'],
  ['yjl', '杨金龙'],
  ['錢塘江', '钱塘江大桥'],
  ['全总', '全总（中华全国总工会）'],
])('%s suggests %s', async (typed, name) => {
  await page.locator('#q').click();
  await page.keyboard.type(typed);
  await page.locator('#q-list [role=option]', { hasText: name }).first().waitFor();
});

test.each(layoutPages)('%s has a box on the first screen of a phone', async (path) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(site.url + path);
  const boxes = page.locator('[data-search-form] input').filter({ visible: true });
  const places = await boxes.evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect()));
  const [first] = places.toSorted((one, other) => one.top - other.top);
  expect(first?.bottom).toBeLessThan(500);
  expect(first?.width).toBeGreaterThan(220);
});

test.each(['/about/', '/', '/404.html'])(
  'on the phone, suggestions on %s stay above the keyboard',
  async (path) => {
    const options = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const phone = await context.newPage();
    await phone.goto(site.url + path);
    await phone.locator('[data-search-form] input').first().tap();
    await phone.keyboard.type('劳模');
    await phone.waitForSelector('.suggestions [role=option]');
    const list = await phone.locator('.suggestions').filter({ visible: true }).boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThan(740 * 0.6);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(360);
    await context.close();
  },
);

test('Escape closes the list, and Enter without a choice searches', async () => {
  await page.locator('#q').click();
  await page.keyboard.type('劳模');
  await page.waitForSelector('#q-list [role=option]');
  await page.keyboard.press('Escape');
  expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
});

test('while an input method composes, Enter neither searches nor chooses', async () => {
  await page.locator('#q').click();
  await page.keyboard.type('杨');
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

test('composed text is searched once it is there, not before', async () => {
  await page.goto(`${site.url}/search/`);
  await page.locator('#q-large').click();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'lao mo', selectionStart: 6, selectionEnd: 6 });
  expect(await page.evaluate(() => document.documentElement.dataset['searchState'])).toBe('idle');
  await client.send('Input.insertText', { text: '劳模' });
  await page.waitForSelector('#q-large-list [role=option]');
  expect(await page.evaluate(() => document.documentElement.dataset['searchState'])).toBe('idle');
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
});

test('recent searches are kept on the device, offered in an empty box, and cleared', async () => {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent('劳模贷')}`);
  await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
  await page.goto(`${site.url}/about/`);
  await page.locator('#q').click();
  await page.locator('#q-list [role=option]', { hasText: '劳模贷' }).waitFor();
  await page.locator('[data-forget]').first().click();
  await page.locator('#q-list [role=option]').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});
