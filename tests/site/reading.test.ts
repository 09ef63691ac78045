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

const openSettings = (page: Page): Promise<void> => page.getByRole('button', { name: '大字' }).click();

describe('the large edition', () => {
  test('is two taps away on every page and stays on the next', async ({ page, site }) => {
    await page.goto(`${site.url}/`);
    await openSettings(page);
    await page.getByRole('radio', { name: '长辈版' }).check();
    expect(await readAttribute(page, 'data-elder')).toBe('on');
    await page.goto(site.url + article);
    await openSettings(page);
    expect(await page.getByRole('radio', { name: '长辈版' }).isChecked()).toBe(true);
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
    await openSettings(page);
    await page.getByRole('radio', { name: '最大' }).check();
    expect(await readBodySize(page)).toBeGreaterThanOrEqual(30);
    await page.getByRole('radio', { name: '小', exact: true }).check();
    expect(await readBodySize(page)).toBeGreaterThanOrEqual(20);
    const box = await page.getByRole('button', { name: '大字' }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60);
  });
});

test('choices of size, line height, contrast and theme are kept', async ({ page, site }) => {
  await page.goto(site.url + article);
  await openSettings(page);
  for (const choice of ['特大', '松', '加强', '深色'])
    await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.goto(`${site.url}/stories/`);
  const names = ['data-size', 'data-leading', 'data-contrast', 'data-theme'];
  const kept = await Promise.all(names.map((name) => readAttribute(page, name)));
  expect(kept).toEqual(['larger', 'loose', 'more', 'dark']);
});

describe('the settings', () => {
  test('leave the text in sight on a phone, and show each size in itself', async ({ openPage, site }) => {
    const page = await openPage({ viewport: { width: 360, height: 780 } });
    await page.goto(site.url + article);
    await openSettings(page);
    const sheet = await page.getByRole('dialog', { name: '阅读设置' }).boundingBox();
    expect(sheet?.y).toBeGreaterThanOrEqual(780 * 0.45);
    const sizes = await page
      .getByRole('group', { name: '字号' })
      .locator('label span')
      .evaluateAll((samples) => samples.map((sample) => parseFloat(getComputedStyle(sample).fontSize)));
    expect(sizes).toEqual(sizes.toSorted((left, right) => left - right));
    expect((sizes.at(-1) ?? 0) / (sizes[0] ?? 1)).toBeGreaterThan(1.4);
  });

  test('are taken back by 恢复 and put away by 完成 and Escape, and the button has the focus again', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + article);
    await openSettings(page);
    for (const choice of ['长辈版', '最大']) await page.getByRole('radio', { name: choice }).check();
    await page.getByRole('button', { name: '恢复' }).click();
    expect([await readAttribute(page, 'data-elder'), await readAttribute(page, 'data-size')]).toEqual([
      null,
      null,
    ]);
    expect(await page.getByRole('radio', { name: '标准版' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '完成' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('大字');
    await openSettings(page);
    await page.getByRole('radio', { name: '标准版' }).press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('大字');
  });

  test('go when the keyboard leaves them', async ({ page, site }) => {
    await page.goto(site.url + article);
    await openSettings(page);
    await page.getByRole('button', { name: '恢复' }).focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
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
      await openSettings(page);
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
    await openSettings(page);
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

test('§ copies the address of its section as people read it', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          Object.assign(window, { copied: text });
          return Promise.resolve();
        },
      },
    });
  });
  await page.goto(site.url + article);
  const heading = page.locator('.prose > h2').first();
  await page.getByRole('button', { name: `复制“${(await heading.textContent()) ?? ''}”的链接` }).click();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toBe(`${site.url}${article}#${(await heading.getAttribute('id')) ?? ''}`);
  expect(copied).not.toContain('%');
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
  test('says a word where there is no Chinese voice', async ({ page, openPage, site }) => {
    await page.goto(site.url + article);
    await page.getByRole('button', { name: '朗读' }).click();
    expect(await page.getByRole('status').textContent()).toContain('没有中文语音');
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.getByRole('status').count()).toBe(0);
    const chat = await openPage({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0' });
    await chat.goto(site.url + article);
    await chat.getByRole('button', { name: '朗读' }).click();
    expect(await chat.getByRole('status').textContent()).toContain('在浏览器打开');
  });

  /** A browser whose voice says one sentence after the other, each until the test ends it. */
  const openSpeaking = async (page: Page, url: string): Promise<void> => {
    await page.addInitScript(() => {
      interface Utterance {
        text: string;
        rate: number;
        onend?: () => void;
      }
      const spoken: Utterance[] = [];
      const synthesis = {
        getVoices: () => [{ lang: 'zh-CN', name: '测试' }],
        cancel: () => undefined,
        speak: (utterance: Utterance) => spoken.push(utterance),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          rate = 1;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.assign(window, {
        spoken,
        endSentence: () => {
          spoken.at(-1)?.onend?.();
        },
      });
    });
    await page.goto(url);
    await page.getByRole('button', { name: '朗读' }).click();
  };
  const readSpoken = (page: Page): Promise<[text: string, rate: number][]> =>
    page.evaluate(() =>
      (window as unknown as { spoken: { text: string; rate: number }[] }).spoken.map(({ text, rate }) => [
        text,
        rate,
      ]),
    );
  const endSentence = (page: Page): Promise<void> =>
    page.evaluate(() => {
      (window as unknown as { endSentence: () => void }).endSentence();
    });

  test('speaks sentence by sentence and lights up the one being spoken', async ({ page, site }) => {
    await openSpeaking(page, site.url + article);
    await endSentence(page);
    await endSentence(page);
    const spoken = await readSpoken(page);
    expect(spoken).toHaveLength(3);
    expect(spoken.every(([sentence]) => /[。！？；]/.test(sentence))).toBe(true);
    const lit = await page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));
    expect(lit).toEqual([spoken[2]?.[0]]);
  });

  test('has a bar that stays at the foot: pause, one back, speed, stop', async ({ page, site }) => {
    await openSpeaking(page, site.url + article);
    await endSentence(page);
    const bar = page.getByRole('group', { name: '朗读' });
    await page.evaluate(() => {
      scrollTo({ top: 600, behavior: 'instant' });
    });
    const box = await bar.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(900);
    await bar.getByRole('button', { name: '暂停' }).click();
    await endSentence(page);
    expect(await readSpoken(page)).toHaveLength(2);
    await bar.getByRole('button', { name: '继续' }).click();
    await bar.getByRole('button', { name: '上一句' }).click();
    await bar.getByRole('button', { name: '1倍速' }).click();
    const [first, second, again, back, fast] = await readSpoken(page);
    expect([again?.[0], back?.[0], fast?.[0]]).toEqual([second?.[0], first?.[0], first?.[0]]);
    expect([back?.[1], fast?.[1]]).toEqual([1, 1.2]);
    await bar.getByRole('button', { name: '停止' }).click();
    expect(await bar.count()).toBe(0);
    expect(
      await page.getByRole('button', { name: '朗读' }).evaluate((own) => own === document.activeElement),
    ).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
  });
});

test('without scripts an article is read whole, and nothing is offered that would not work', async ({
  openPage,
  site,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(site.url + article);
  expect(await page.locator('.prose > p').last().isVisible()).toBe(true);
  expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual(['检索']);
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
