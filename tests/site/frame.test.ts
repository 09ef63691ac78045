import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site-test.ts';
import { framedPages, layoutPages } from './layouts.ts';

const story = '/stories/luo-dingshan/';
const phone = { viewport: { width: 360, height: 780 } };

/** Somebody who chose 长辈版, with 最大 or without. */
async function chooseLarge(page: Page, size = ''): Promise<void> {
  await page.addInitScript((own) => {
    localStorage.setItem('reading', JSON.stringify({ elder: 'on', ...(own === '' ? {} : { size: own }) }));
  }, size);
}

const measureTop = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);

describe('on a phone', () => {
  test('the header is one row of at most 56 px on every layout', async ({ openPage, site }) => {
    const page = await openPage(phone);
    for (const path of framedPages) {
      await page.goto(site.url + path);
      const box = await page.locator('.site-header').boundingBox();
      expect([path, Math.round(box?.height ?? 0) <= 56]).toEqual([path, true]);
    }
  });

  test.for([
    ['', 480],
    ['elder', 620],
    ['largest', 780],
  ] as const)(
    'the text of an article begins near the top: %s, at most %i',
    async ([mode, most], { openPage, site }) => {
      const page = await openPage(phone);
      if (mode !== '') await chooseLarge(page, mode === 'largest' ? mode : '');
      for (const path of layoutPages.filter((each) =>
        /^\/(?:stories|policies|speeches|cases)\/[^/]+\/$/.test(each),
      )) {
        await page.goto(site.url + path);
        expect([path, (await measureTop(page, '.prose > *')) <= most]).toEqual([path, true]);
      }
    },
  );

  test('the header goes on the way down and comes back on the way up, or when the keyboard enters it', async ({
    openPage,
    site,
  }) => {
    const page = await openPage(phone);
    await page.goto(site.url + story);
    const waitForTop = (isIn: boolean): Promise<unknown> =>
      page.waitForFunction((wanted) => {
        const box = document.querySelector('.site-header')?.getBoundingClientRect();
        return box && (wanted ? Math.abs(box.top) < 0.5 : box.bottom <= 0);
      }, isIn);
    await page.mouse.wheel(0, 900);
    await waitForTop(false);
    await page.mouse.wheel(0, -200);
    await waitForTop(true);
    await page.mouse.wheel(0, 400);
    await waitForTop(false);
    await page.locator('.brand').focus();
    await waitForTop(true);
  });
});

describe('the menu', () => {
  test('is a sheet of all groups with the present one marked, and Escape gives the focus back', async ({
    openPage,
    site,
  }) => {
    const page = await openPage(phone);
    await page.goto(site.url + story);
    await page.getByRole('button', { name: '菜单' }).press('Enter');
    const sheet = page.getByRole('dialog', { name: '菜单' });
    expect(await sheet.locator('p').allTextContents()).toEqual(['故事', '政策与讲话', '案例', '查', '本站']);
    expect(await sheet.locator('[aria-current]').allTextContents()).toEqual(['故事']);
    const inSheet = await sheet.getByRole('link').allTextContents();
    expect(inSheet).toEqual(await page.locator('.site-footer .map a').allTextContents());
    // The keyboard stays in it: nothing behind it is reached.
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab');
      const isIn = await sheet.evaluate(
        (element) => element.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(isIn).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('菜单');
    await page.getByRole('button', { name: '菜单' }).click();
    await sheet.getByRole('link', { name: '单位' }).click();
    expect(new URL(page.url()).pathname).toBe('/organizations/');
  });

  test('is the map at the foot where scripts do not run', async ({ openPage, site }) => {
    const page = await openPage({ ...phone, javaScriptEnabled: false });
    await page.goto(site.url + story);
    await page.getByRole('link', { name: '菜单' }).click();
    expect(new URL(page.url()).hash).toBe('#map');
    const map = page.locator('.site-footer .map');
    expect((await map.boundingBox())?.y).toBeLessThan(780);
    await map.getByRole('link', { name: '单位' }).click();
    expect(new URL(page.url()).pathname).toBe('/organizations/');
  });
});

test.for([
  [360, ''],
  [360, 'elder'],
  [1280, ''],
] as const)('nothing covers what has the focus: %i px %s', async ([width, mode], { openPage, site }) => {
  const page = await openPage({ viewport: { width, height: 780 } });
  if (mode !== '') await chooseLarge(page);
  await page.goto(site.url + story);
  const covered: string[] = [];
  const look = async (): Promise<void> => {
    const own = await page.evaluate(findCovered);
    if (own !== '') covered.push(own);
  };
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    await look();
  }
  // Backwards, when the header is there again.
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Shift+Tab');
    await look();
  }
  expect(covered).toEqual([]);
});

/** The focused element, when nothing of it can be touched in the middle of its first line. */
function findCovered(): string {
  const own = document.activeElement;
  if (!own || own === document.body || own.matches('.skip, main')) return '';
  const [box] = own.getClientRects();
  if (!box) return own.outerHTML.slice(0, 80);
  const points = [0.25, 0.5, 0.75].map((share) =>
    document.elementFromPoint(box.x + box.width * share, box.y + box.height / 2),
  );
  return points.some((found) => found && (own.contains(found) || found.contains(own)))
    ? ''
    : own.outerHTML.slice(0, 80);
}

test.for([360, 320])(
  '长辈版 with 最大 never scrolls sideways at %i px',
  async (width, { openPage, site }) => {
    const page = await openPage({ viewport: { width, height: 780 } });
    await chooseLarge(page, 'largest');
    for (const path of layoutPages) {
      await page.goto(site.url + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, Math.max(0, over)]).toEqual([path, 0]);
    }
  },
);

describe('in forced colours', () => {
  test('what is chosen looks otherwise than the rest, and the menu is not underlined', async ({
    openPage,
    site,
  }) => {
    const page = await openPage({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
    await page.goto(site.url + story);
    const readOutlines = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((items) => items.map((item) => getComputedStyle(item).outlineStyle));
    expect(await readOutlines('.row [aria-current]')).toEqual(['solid']);
    expect(new Set(await readOutlines('.row a:not([aria-current])'))).toEqual(new Set(['none']));
    const borders = await page
      .locator('.row a')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item).borderBottomWidth));
    expect(new Set(borders)).toEqual(new Set(['0px']));
  });
});
