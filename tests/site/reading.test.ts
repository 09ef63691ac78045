import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../site-test.ts';

const article = '/stories/luo-dingshan/';

const readAttribute = (page: Page, name: string): Promise<string | null> =>
  page.locator('html').getAttribute(name);

const readBodySize = (page: Page): Promise<number> =>
  page.evaluate(() =>
    parseFloat(getComputedStyle(document.querySelector('.prose p') ?? document.body).fontSize),
  );

describe('the large edition', () => {
  test('is one tap away on every page and stays on the next', async ({ page, site }) => {
    await page.goto(`${site.url}/`);
    await page.getByRole('button', { name: '长辈版' }).click();
    expect(await readAttribute(page, 'data-elder')).toBe('on');
    await page.goto(site.url + article);
    expect(await page.getByRole('button', { name: '长辈版' }).getAttribute('aria-pressed')).toBe('true');
    expect(await readBodySize(page)).toBeGreaterThanOrEqual(20);
  });

  test('is turned on by ?elder=1 and off by ?elder=0', async ({ page, site }) => {
    await page.goto(`${site.url + article}?elder=1`);
    await page.goto(`${site.url}/people/`);
    expect(await readAttribute(page, 'data-elder')).toBe('on');
    await page.goto(`${site.url}/people/?elder=0`);
    expect(await readAttribute(page, 'data-elder')).toBeNull();
  });

  test('goes from 20 to 30 px by 字号, and its buttons have 60 px', async ({ page, site }) => {
    await page.goto(`${site.url + article}?elder=1`);
    await page.getByText('字号', { exact: true }).click();
    await page.getByRole('radio', { name: '最大' }).check();
    expect(await readBodySize(page)).toBeGreaterThanOrEqual(30);
    await page.getByRole('radio', { name: '小', exact: true }).check();
    expect(await readBodySize(page)).toBeGreaterThanOrEqual(20);
    const box = await page.getByRole('button', { name: '长辈版' }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60);
  });
});

test('choices of size, line height, contrast and theme are kept', async ({ page, site }) => {
  await page.goto(site.url + article);
  await page.getByText('字号', { exact: true }).click();
  for (const choice of ['特大', '松', '加强', '深色'])
    await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.goto(`${site.url}/stories/`);
  const names = ['data-size', 'data-leading', 'data-contrast', 'data-theme'];
  const kept = await Promise.all(names.map((name) => readAttribute(page, name)));
  expect(kept).toEqual(['larger', 'loose', 'more', 'dark']);
});

describe('strong contrast', () => {
  const readColours = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
  const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];

  test.for([
    ['light', [black, white]],
    ['dark', [white, black]],
  ] as const)(
    'is there when the system asks for it, %s, and can be refused',
    async ([colorScheme, strong], { openPage, site }) => {
      const page = await openPage({ contrast: 'more', colorScheme });
      await page.goto(site.url + article);
      expect(await readColours(page)).toEqual(strong);
      await page.getByText('字号', { exact: true }).click();
      const contrast = page.getByRole('group', { name: '对比度' });
      await contrast.getByRole('radio', { name: '标准' }).check();
      expect(await readColours(page)).not.toEqual(strong);
      await page.goto(`${site.url}/about/`);
      expect(await readColours(page)).not.toEqual(strong);
    },
  );

  test('holds in the theme that the reader chose, whatever the system says', async ({ openPage, site }) => {
    const page = await openPage({ colorScheme: 'dark' });
    await page.goto(site.url + article);
    await page.getByText('字号', { exact: true }).click();
    for (const choice of ['加强', '浅色']) await page.getByRole('radio', { name: choice }).check();
    expect(await readColours(page)).toEqual([black, white]);
    await page.getByRole('radio', { name: '深色' }).check();
    expect(await readColours(page)).toEqual([white, black]);
  });

  test('needs nothing that browsers of 2020 do not know', ({ site }) => {
    const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' });
    const sheets = files.filter((file) => file.endsWith('.css'));
    const modern = sheets.filter((file) =>
      readFileSync(join(site.dir, file), 'utf8').includes('light-dark('),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(modern).toEqual([]);
  });
});

test('the table of contents marks the section being read', async ({ openPage, site }) => {
  // A low window: sections of the little site are shorter than a third of a high one, and the next heading would be marked.
  const page = await openPage({ viewport: { width: 1440, height: 300 } });
  await page.goto(site.url + article);
  const headings = page.locator('.prose > h2');
  // The middle one is jumped over: its section is marked though the heading was never on the screen.
  for (const index of [2, 1]) {
    await headings.nth(index).evaluate((heading, isJump) => {
      scrollTo({
        top: heading.getBoundingClientRect().top + scrollY + (isJump ? 100 : -20),
        behavior: 'instant',
      });
    }, index === 1);
    const slug = (await headings.nth(index).getAttribute('id')) ?? '';
    await page.locator(`.toc [aria-current][href="#${slug}"]`).waitFor();
  }
});

test('the place where a reader left is offered, and nobody is moved without asking', async ({
  page,
  site,
}) => {
  await page.goto(site.url + article);
  await page.evaluate(() => {
    document.querySelectorAll('.prose > p')[6]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await page.goto(`${site.url}/`);
  await page.goto(site.url + article);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: '接着读' }).click();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await page.locator('.notice').count()).toBe(0);
});

describe('reading aloud', () => {
  test('is not offered where there is no Chinese voice', async ({ page, site }) => {
    await page.goto(site.url + article);
    expect(await page.locator('[data-read-aloud]').isVisible()).toBe(false);
  });

  test('speaks sentence by sentence and lights up the one being spoken', async ({ page, site }) => {
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const voice = { lang: 'zh-CN', name: '测试' };
      const synthesis = {
        getVoices: () => [voice],
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (utterance: { text: string; onend: () => void }) => {
          spoken.push(utterance.text);
          if (spoken.length < 3) utterance.onend();
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.assign(window, { spoken });
    });
    await page.goto(site.url + article);
    await page.getByRole('button', { name: '朗读' }).click();
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken).toHaveLength(3);
    expect(spoken.every((sentence) => /[。！？；]/.test(sentence))).toBe(true);
    const lit = await page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));
    expect(lit).toEqual([spoken[2]]);
  });
});

test('without scripts an article is read whole, and nothing is offered that would not work', async ({
  openPage,
  site,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(site.url + article);
  expect(await page.locator('.prose > p').last().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: '长辈版' }).isVisible()).toBe(false);
});

test.for(['', '?elder=1'])(
  'nothing moves while the page loads: layout shift 0 %s',
  async (view, { openPage, site }) => {
    const page = await openPage({ viewport: { width: 360, height: 800 } });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url + article + view, { waitUntil: 'networkidle' });
    // Two frames on, whatever the scripts changed has been drawn.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  },
);
