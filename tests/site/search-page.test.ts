import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';

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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterEach(async () => {
  await page.close();
});

const state = (): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['searchState']);

describe('what is searched of a directory', () => {
  test.each([
    ['the words of a figure in its source', '覆盖人数7500余人', '/figures/'],
    ['who said a term', '全总负责人署名文章', '/terms/'],
    ['the address of a place', '天目山路363号', '/places/'],
    ['what sources say differently', '倾向杭州', '/events/'],
  ])('%s', async (_, phrase, folder) => {
    const { hits } = await askSearch(page, site.url, phrase, true);
    const exact = hits.filter(({ kind }) => kind === 'exact').map(({ address }) => address);
    expect(exact.filter((address) => address.startsWith(folder))).not.toEqual([]);
  });

  test('not the labels and choices that stand on every page', async () => {
    const { count } = await askSearch(page, site.url, '原文写法');
    expect(count).toBe(0);
  });
});

describe('narrowing', () => {
  test('a shared address brings the same answer, with a chip for each condition', async () => {
    const { count, hits } = await askSearch(page, site.url, '?q=工匠&collection=cases&region=hangzhou', true);
    expect(count).toBeGreaterThan(0);
    expect(hits.every(({ address }) => address.startsWith('/cases/'))).toBe(true);
    await page.waitForSelector('[data-chips] a');
    expect(await page.locator('[data-chips] a').allTextContents()).toEqual([
      '案例 ×',
      '杭州市 ×',
      '全部清除',
    ]);
  });

  test('the count beside a value is the number of hits behind it, in a region and all below it', async () => {
    await askSearch(page, site.url, '劳模');
    const choice = page.locator('[data-filter-list] a', { hasText: /^杭州市 \d+$/ });
    const promised = Number(await choice.locator('.count').textContent());
    await choice.click();
    await page.waitForSelector('[data-chips] a');
    expect(Number(await page.locator('[data-result-count]').getAttribute('data-result-count'))).toBe(
      promised,
    );
    expect(promised).toBeGreaterThan(20);
    expect(new URL(page.url()).searchParams.get('region')).toBe('hangzhou');
  });

  test('back and forward lead through the answers', async () => {
    const all = (await askSearch(page, site.url, '劳模贷')).count;
    await page.locator('[data-filter-list] a', { hasText: /^数字/ }).click();
    await page.waitForSelector('[data-chips] a');
    await page.goBack();
    await page.waitForFunction(
      (count) =>
        document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount'] === String(count),
      all,
    );
    await page.goForward();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount'] === '3',
    );
  });

  test('all conditions go in one tap', async () => {
    await askSearch(page, site.url, '?q=劳模贷&collection=cases&yearFrom=1900&yearTo=1950');
    await page.getByText('全部清除').click();
    await page.waitForFunction(() => location.search === `?q=${encodeURIComponent('劳模贷')}`);
  });

  test('a range of years keeps what lies in it', async () => {
    const { hits } = await askSearch(
      page,
      site.url,
      '?q=&collection=policies&yearFrom=2019&yearTo=2020',
      true,
    );
    expect(hits.map(({ text }) => /(?:2019|2020)年/.test(text))).toEqual(hits.map(() => true));
    expect(hits.length).toBeGreaterThan(0);
  });

  test('by date the newest comes first', async () => {
    const { hits } = await askSearch(page, site.url, '?q=工匠&collection=events&sort=date', true);
    const years = hits.flatMap(({ text }) => /(\d{4})年/.exec(text)?.[1] ?? []).map(Number);
    expect(years.length).toBeGreaterThan(5);
    expect(years.slice(0, 5)).toEqual([...years.slice(0, 5)].sort((left, right) => right - left));
  });

  test.each([
    'person=yang-jinlong',
    'organization=hangzhou-zonggonghui',
    'programme=zhuqixing',
    'link=培育',
    'spirit=工匠精神',
    'status=现行有效',
    'issuer=hangzhou-renda-changweihui',
    'type=条例',
  ])('%s alone lists what it names', async (condition) => {
    const { state: shown, count } = await askSearch(page, site.url, `?${condition}`);
    expect(shown).toBe('done');
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(400);
  });
});

describe('a hit', () => {
  test('holds one link, which leads to the phrase, marked', async () => {
    const { hits } = await askSearch(page, site.url, '喷枪装上油漆');
    expect(await page.locator('[data-result]').first().locator('a[href]').count()).toBe(1);
    expect(hits[0]?.address).toBe('/stories/yang-jinlong/');
    await page.locator('[data-result] a').first().click();
    await page.waitForFunction(() => CSS.highlights.get('found') !== undefined);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(marked).toEqual(['喷枪装上油漆']);
  });

  test('says under which heading the phrase stands, and marks it', async () => {
    const { hits } = await askSearch(page, site.url, '上下厚度之差却不能超过10微米');
    expect(hits.length).toBe(1);
    const { hits: below } = await askSearch(page, site.url, '漆厚130微米');
    expect(below.some(({ text }) => text.includes('十微米有多宽'))).toBe(true);
    expect(await page.locator('[data-result] mark').first().textContent()).toBe('漆厚130微米');
  });

  test('lies on the page where the link says: the phrase is in view', async () => {
    await askSearch(page, site.url, '两家媒体相隔六年');
    await page.locator('[data-result] a').first().click();
    await page.waitForFunction(() => CSS.highlights.get('found') !== undefined);
    await page.waitForTimeout(900);
    const top = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found') ?? [])];
      return range instanceof Range ? range.getBoundingClientRect().top : -1;
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
  });
});

describe('what is not found as it is', () => {
  test('is named, with what was found instead', async () => {
    const { count, status, hits } = await askSearch(page, site.url, '82000');
    expect(count).toBe(0);
    expect(status).toBe('没有找到“82000”，以下是“8.2万”的结果。');
    expect(hits.every(({ kind }) => kind === 'related')).toBe(true);
  });

  test('nothing at all offers what to do next', async () => {
    const { state: shown, count, hits } = await askSearch(page, site.url, '魑魅魍魎');
    expect([shown, count, hits.length]).toEqual(['done', 0, 0]);
    expect(await page.locator('[data-nothing] a[href$="/all/"]').isVisible()).toBe(true);
  });

  test('a sign that the site does not have finds nothing, and is not dropped', async () => {
    const { count } = await askSearch(page, site.url, '工匠☃日');
    expect(count).toBe(0);
  });

  test('typed in half width or without the right quotes it is found', async () => {
    const { count } = await askSearch(page, site.url, '“工匠日”');
    expect((await askSearch(page, site.url, '"工匠日"')).count).toBe(count);
    expect(count).toBeGreaterThan(5);
  });
});

describe('the page before a question', () => {
  test('is idle and loads nothing of the index', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/search/`);
    await page.waitForSelector('html[data-search-state=idle]', { state: 'attached' });
    await page.goto(`${site.url}/stories/yang-jinlong/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|entry\.json|suggest|names/.test(path))).toEqual([]);
  });

  test('without scripts the form is there and the lists by year and by initial are offered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}/search/?q=%E5%8A%B3%E6%A8%A1`);
    expect(await plain.locator('main form[action="/search/"] input[name=q]').isVisible()).toBe(true);
    expect(await plain.locator('noscript a[href="/all/"], main p a[href="/all/"]').first().isVisible()).toBe(
      true,
    );
    await context.close();
    expect(await state()).toBeUndefined();
  });
});
