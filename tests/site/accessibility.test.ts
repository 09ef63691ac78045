import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { layoutPages } from './layouts.ts';

/** How people look at the site: two widths, light, dark, and the large edition. */
const views = [360, 1440].flatMap((width) => [
  { width, scheme: 'light' as const, elder: '' },
  { width, scheme: 'dark' as const, elder: '' },
  { width, scheme: 'light' as const, elder: '?elder=1' },
]);

interface View {
  width: number;
  scheme: 'light' | 'dark';
  elder: string;
  contrast?: 'more';
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: BuiltSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), openBuiltSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** Every component stands on the page of the style, so that the strong contrast is looked at there. */
const strongViews = views
  .filter(({ elder }) => elder === '')
  .map((view) => ({ ...view, contrast: 'more' as const }));

/** A page in a context of its own: nothing is remembered from the one before. */
async function withPage<T>(view: View, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.scheme,
    contrast: view.contrast ?? 'no-preference',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each(views)('at $width px, $scheme $elder', (view) => {
  test.concurrent.each(layoutPages)('%s has no violation that axe knows, in AAA contrast', async (path) => {
    expect(await findViolations(view, path)).toEqual([]);
  });
});

test.each(strongViews)('in strong contrast at $width px, $scheme, nothing is amiss either', async (view) => {
  expect(await findViolations(view, '/about/style/')).toEqual([]);
});

async function findViolations(view: View, path: string): Promise<string[]> {
  const found = await withPage(view, async (page) => {
    await page.goto(site.url + path + view.elder);
    const axe = new AxeBuilder({ page }).withTags(rules).options({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return (await axe.analyze()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('a narrow screen and large text', () => {
  const narrow = { width: 320, scheme: 'light' as const, elder: '' };

  test.each(layoutPages)(
    '%s never scrolls sideways: 320 px, text twice as large, spacing of WCAG 1.4.12',
    async (path) => {
      const overflow = await withPage(narrow, async (page) => {
        await page.goto(site.url + path);
        const plain = await measureOverflow(page);
        await page.addStyleTag({ content: spacing });
        const spaced = await measureOverflow(page);
        await page.goto(`${site.url + path}?elder=1`);
        const large = await measureOverflow(page);
        await page.setViewportSize({ width: 640, height: 900 });
        await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
        return { plain, spaced, large, doubled: await measureOverflow(page) };
      });
      expect(overflow).toEqual({ plain: 0, spaced: 0, large: 0, doubled: 0 });
    },
  );
});

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
