import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';
import { layoutPages } from './layouts.ts';

interface View {
  width: number;
  scheme: 'light' | 'dark';
  elder: string;
}

const stylePage = '/about/style/';

const [light, dark] = ['light', 'dark'] as const;

/** How people look at the site. Contrast depends on the scheme and not on the width, so four views see most. */
const views: readonly View[] = [
  { width: 360, scheme: light, elder: '' },
  { width: 1440, scheme: light, elder: '' },
  { width: 360, scheme: dark, elder: '' },
  { width: 360, scheme: light, elder: '?elder=1' },
  ...everyOrFew<View[]>(
    [
      { width: 1440, scheme: dark, elder: '' },
      { width: 1440, scheme: light, elder: '?elder=1' },
    ],
    [],
  ),
];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe is a script of another origin: the policy of the pages would stop it. */
const lookAs = ({ width, scheme }: View): BrowserContextOptions => ({
  viewport: { width, height: 900 },
  colorScheme: scheme,
  bypassCSP: true,
});

async function findViolations(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const axe = new AxeBuilder({ page }).withTags(rules).options({
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const every = layoutPages.filter((path) => path !== stylePage);

/** Every layout in every view, or every other layout in one each: what a view changes are colours and sizes, and every
 *  component that has them stands on the page of the style, which is looked at in all. */
const pagesFor = (view: View): readonly string[] => [
  stylePage,
  ...everyOrFew<readonly string[]>(
    every,
    every.filter((_, index) => index % 2 === 0 && views[(index / 2) % views.length] === view),
  ),
];

describe.each(views)('at $width px, $scheme $elder', (view) => {
  test.for(pagesFor(view))(
    '%s has no violation that axe knows, in AAA contrast',
    async (path, { openPage, site }) => {
      const page = await openPage(lookAs(view));
      expect(await findViolations(page, site.url + path + view.elder)).toEqual([]);
    },
  );
});

const strongViews = views.filter(({ elder, width }) => elder === '' && width === 360);

test.for(strongViews)(
  'in strong contrast at $width px, $scheme, nothing is amiss either',
  async (view, { openPage, site }) => {
    const page = await openPage({ ...lookAs(view), contrast: 'more' });
    expect(await findViolations(page, site.url + stylePage)).toEqual([]);
  },
);

/** In npm test those that axe does not look at there. */
const narrowPages = everyOrFew<readonly string[]>(layoutPages, [
  stylePage,
  ...every.filter((_, index) => index % 2 === 1),
]);

describe('a narrow screen and large text', () => {
  test.for(narrowPages)(
    '%s never scrolls sideways: 320 px, text twice as large, spacing of WCAG 1.4.12',
    async (path, { openPage, site }) => {
      const page = await openPage(lookAs({ width: 320, scheme: light, elder: '' }));
      await page.goto(site.url + path);
      const plain = await measureOverflow(page);
      await page.addStyleTag({ content: spacing });
      const spaced = await measureOverflow(page);
      await page.goto(`${site.url + path}?elder=1`);
      const large = await measureOverflow(page);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      const doubled = await measureOverflow(page);
      expect({ plain, spaced, large, doubled }).toEqual({ plain: 0, spaced: 0, large: 0, doubled: 0 });
    },
  );
});

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
