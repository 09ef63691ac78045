import { expect } from 'vitest';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';
import { layoutPages } from './layouts.ts';

const pages = [...layoutPages, '/policies/', '/search/?q=江州'];

interface View {
  width: number;
  elder: string;
  least: number;
}

/** WCAG 2.2, 2.5.5 (AAA), and in the large edition what is usual for elder readers in China. */
const views: readonly View[] = [
  { width: 360, elder: '', least: 44 },
  { width: 360, elder: '?elder=1', least: 60 },
  ...everyOrFew<View[]>([{ width: 1440, elder: '', least: 44 }], []),
];

// One page goes through all of them: one of its own for each would cost more than the looking.
test.for(views)(
  'at $width px $elder, whatever is pressed answers in $least × $least px',
  async ({ width, elder, least }, { openPage, site }) => {
    const page = await openPage({ viewport: { width, height: 900 } });
    if (elder !== '') await page.goto(`${site.url}/404.html${elder}`);
    const small: string[] = [];
    for (const path of pages) {
      await page.goto(site.url + path);
      // Only an answer to a search comes after the page itself, and its filters after that.
      if (path.includes('?q=')) await page.waitForSelector('[data-filter-list] a', { state: 'attached' });
      const found = await page.evaluate(findSmall, least);
      small.push(...found.map((target) => `${path} ${target}`));
    }
    expect(small).toEqual([]);
  },
);

/** Runs in the page: measures from the middle of each target how far it answers, whatever drawing makes it so. Links within
 *  a sentence are as high as its line (the exception of WCAG); a row of links behind a word or two is no sentence, though
 *  only a thumb in the large edition is spared it. */
function findSmall(least: number): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const floating of document.querySelectorAll('.to-top, .progress')) floating.remove();
  // It comes and goes, and would lie over what stands just below it.
  document.querySelector<HTMLElement>('.site-header')?.style.setProperty('position', 'static');

  const countLetters = (element: Element): number => element.textContent.replace(/\s/g, '').length;
  const isInSentence = (target: Element): boolean => {
    const block = target.closest('p, li, dd, td, th, blockquote, figcaption');
    if (!block || !target.matches('a') || getComputedStyle(target).display !== 'inline') return false;
    const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + countLetters(link), 0);
    const others = countLetters(block) - linked;
    return least < 60 ? others > 0 : others > linked / 2;
  };
  const measure = (target: Element): { wide: number; high: number } => {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = target.getClientRects();
    const x = Math.min((box?.x ?? 0) + (box?.width ?? 0) / 2, innerWidth - 1);
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const reach = (right: number, down: number): number => {
      let far = 0;
      while (far < least && target.contains(document.elementFromPoint(x + right * far, y + down * far)))
        far += 1;
      return far;
    };
    return { wide: reach(1, 0) + reach(-1, 0), high: reach(0, 1) + reach(0, -1) };
  };

  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => !target.matches('.skip') && !isInSentence(target))
    .map((target) => ({ target, ...measure(target) }))
    .filter(({ wide, high }) => Math.min(wide, high) < least)
    .map(({ target, wide, high }) => `${target.outerHTML.slice(0, 120)}: ${wide} × ${high}`);
}
