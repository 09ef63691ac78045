import { describe, expect } from 'vitest';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { test } from '../site-test.ts';

describe('what is searched of a directory', () => {
  test.for([
    ['the words of a figure in its source', '共结对120对', '/figures/'],
    ['who said a term', '南溪工票阅览室开放', '/terms/'],
    ['the address of a place', '码头路47号', '/places/'],
    ['what sources say differently', '前半月还在刷墙', '/events/'],
  ] as const)('%s', async ([, phrase, folder], { page, site }) => {
    const { hits } = await askSearch(page, site.url, phrase, true);
    const exact = hits.filter(({ kind }) => kind === 'exact').map(({ address }) => address);
    expect(exact.filter((address) => address.startsWith(folder))).not.toEqual([]);
  });

  test('not the labels and choices that stand on every page', async ({ page, site }) => {
    expect((await askSearch(page, site.url, '原文写法')).count).toBe(0);
  });
});

describe('narrowing', () => {
  test('a shared address brings the same answer, with a chip for each condition', async ({ page, site }) => {
    const { count, hits } = await askSearch(page, site.url, '?q=江州&collection=people&region=nanxi', true);
    expect(count).toBe(2);
    expect(hits.every(({ address }) => address.startsWith('/people/'))).toBe(true);
    await page.waitForSelector('[data-chips] a');
    expect(await page.locator('[data-chips] a').allTextContents()).toEqual(['南溪县 ×', '全部清除']);
    expect(await page.locator('[data-tabs] [aria-current]').textContent()).toBe('人物 2');
  });

  test('the count beside a value is the number of hits behind it, in a region and all below it', async ({
    page,
    site,
  }) => {
    await askSearch(page, site.url, '工票');
    const choice = page.locator('[data-filter-list] a', { hasText: /^江州市 \d+$/ });
    const promised = Number(await choice.locator('.count').textContent());
    await choice.click();
    await page.waitForSelector('[data-chips] a');
    expect(Number(await page.locator('[data-result-count]').getAttribute('data-result-count'))).toBe(
      promised,
    );
    expect(promised).toBeGreaterThan(5);
    expect(new URL(page.url()).searchParams.get('region')).toBe('jiangzhou');
  });

  test('back and forward lead through the answers', async ({ page, site }) => {
    const waitForCount = (count: number) =>
      page.waitForFunction(
        (wanted) =>
          document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount'] ===
          String(wanted),
        count,
      );
    const all = (await askSearch(page, site.url, '修裱班')).count;
    await page.locator('[data-tabs] a', { hasText: /^数字/ }).click();
    await waitForCount(3);
    await page.goBack();
    await waitForCount(all);
    await page.goForward();
    await waitForCount(3);
    expect(all).toBeGreaterThan(3);
  });

  test('all conditions go in one tap', async ({ page, site }) => {
    await askSearch(page, site.url, '?q=师徒结对&collection=cases&yearFrom=1900&yearTo=1950');
    await page.getByText('全部清除').click();
    await page.waitForFunction(() => location.search === `?q=${encodeURIComponent('师徒结对')}`);
  });

  test('by date the newest comes first', async ({ page, site }) => {
    const { hits } = await askSearch(page, site.url, '?collection=events&sort=date', true);
    expect(hits.map(({ address }) => address)).toEqual([
      '/events/gongpiao-kaifang/',
      '/events/gongjiang-guan-kaiguan/',
      '/events/hanghui-chengli/',
    ]);
  });
});

describe('what a reader writes', () => {
  test('before the page is ready to search stays in its box', async ({ page, site }) => {
    const scripts = Promise.withResolvers<undefined>();
    await page.route(/SearchLayout\d*\.[^/]*\.js$/, async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto(`${site.url}/search/?q=江州&yearFrom=1900`, { waitUntil: 'commit' });
    const box = page.locator('#q-large');
    await box.fill('工票');
    scripts.resolve(undefined);
    await page.waitForSelector('html[data-search-state=done]', { state: 'attached' });
    expect(await box.inputValue()).toBe('工票');
    expect(await page.locator('[name=yearFrom]').inputValue()).toBe('1900');
  });

  test('in the year boxes stays there while what narrows is on its way', async ({ page, site }) => {
    const narrowing = Promise.withResolvers<undefined>();
    await page.route(/show-filters[^/]*\.js$/, async (route) => {
      await narrowing.promise;
      await route.continue();
    });
    await askSearch(page, site.url, '江州');
    await page.locator('[name=yearTo]').fill('1990');
    narrowing.resolve(undefined);
    await page.waitForSelector('[data-year-list] a', { state: 'attached' });
    expect(await page.locator('[name=yearTo]').inputValue()).toBe('1990');
  });
});

describe('a long answer', () => {
  test('comes in steps of ten, each when asked for, and the focus goes to the first that is new', async ({
    page,
    site,
  }) => {
    const { count, hits } = await askSearch(page, site.url, '江州');
    expect(count).toBeGreaterThan(20);
    expect(hits).toHaveLength(10);
    await page.locator('.more').first().click();
    await page.locator('[data-result]').nth(19).waitFor();
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('[data-result] a')].findIndex((link) => link === document.activeElement),
    );
    expect(focused).toBe(10);
  });
});

describe('a hit', () => {
  test('holds one link, which leads to the phrase, marked and in view', async ({ page, site }) => {
    const phrase = '落下去要断三次';
    const { hits } = await askSearch(page, site.url, phrase);
    expect(hits.map(({ address }) => address)).toEqual(['/stories/luo-dingshan/']);
    expect(await page.locator('[data-result] a[href]').count()).toBe(1);
    await page.locator('[data-result] a').click();
    const found = await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('found') ?? [])];
      if (!(range instanceof Range)) return undefined;
      const { top } = range.getBoundingClientRect();
      return top > 0 && top < innerHeight ? range.toString() : undefined;
    });
    expect(await found.jsonValue()).toBe(phrase);
  });

  test('says under which heading the phrase stands, and marks it', async ({ page, site }) => {
    const { hits } = await askSearch(page, site.url, '九个抽屉');
    expect(hits[0]?.text).toContain('蒸汽和米浆');
    expect(await page.locator('[data-result] mark').first().textContent()).toBe('九个抽屉');
  });
});

describe('what is not found as it is', () => {
  test('is named, with what was found instead', async ({ page, site }) => {
    const { count, status, hits } = await askSearch(page, site.url, '吕金乡');
    expect(count).toBe(0);
    expect(status).toBe('没有找到“吕金乡”，以下是差一个字的“吕金香”的结果。');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ kind }) => kind === 'related')).toBe(true);
  });

  test('the name of one of the pages of the site leads there, whatever else is found', async ({
    page,
    site,
  }) => {
    for (const [name, path] of [
      ['大事记', '/timeline/'],
      ['人物', '/people/'],
    ] as const) {
      await askSearch(page, site.url, name);
      expect(await page.locator('[data-menu-page]').textContent()).toBe(`本站有这一页：${name}`);
      expect(await page.locator('[data-menu-page] a').getAttribute('href')).toBe(path);
    }
    await askSearch(page, site.url, '大事');
    expect(await page.locator('[data-menu-page]').isVisible()).toBe(false);
    await askSearch(page, site.url, '大事记');
    const box = page.locator('.search-page [data-search-form] input');
    await box.fill('');
    await box.press('Enter');
    await page.waitForSelector(':root[data-search-state=idle]');
    expect(await page.locator('[data-menu-page]').isVisible()).toBe(false);
  });

  test('nothing at all offers what to do next', async ({ page, site }) => {
    const { state, count, hits } = await askSearch(page, site.url, '魑魅魍魎');
    expect([state, count, hits.length]).toEqual(['done', 0, 0]);
    expect(await page.locator('[data-nothing] a[href$="/all/"]').isVisible()).toBe(true);
    // There is none to take off.
    expect(await page.getByText('去掉筛选条件').isVisible()).toBe(false);
  });

  test.for([
    ['，。！？', '“，。！？”里没有可以检索的字：请输入汉字、字母或数字。'],
    ['江工发〔2019〕6号', '库中没有文号“江工发〔2019〕6号”。'],
  ] as const)('%s gets a word of its own', async ([question, word], { page, site }) => {
    expect((await askSearch(page, site.url, question)).status).toBe(word);
  });

  test('a long question is told by its beginning, and which of its words were used', async ({
    page,
    site,
  }) => {
    const question =
      '我们单位想知道江州市总工会这些年办的师徒结对到底是谁在牵头做的、江州工匠馆里又展出些什么东西';
    expect((await askSearch(page, site.url, question)).status).toBe(
      '没有找到“我们单位想知道江州市总工会这些年办的师徒结对……”，以下是含有其中“江州市总工会”“师徒结对”“江州工匠馆”的结果。',
    );
  });

  test('only the first 300 signs are searched for, and that is said', async ({ page, site }) => {
    expect((await askSearch(page, site.url, '江州'.repeat(200))).status).toMatch(
      /^检索词太长，只用了前 300 字。/,
    );
  });
});

describe('the page before a question', () => {
  test('is idle and loads nothing of the index', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/search/`, { waitUntil: 'networkidle' });
    await page.waitForSelector('html[data-search-state=idle]', { state: 'attached' });
    await page.goto(`${site.url}/stories/luo-dingshan/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|entry\.json|suggest|names/.test(path))).toEqual([]);
  });

  test('without scripts the form is there, and the list of all is offered', async ({ openPage, site }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}/search/?q=%E5%B8%88%E5%BE%92`);
    expect(await page.locator('main form[action="/search/"] input[name=q]').isVisible()).toBe(true);
    await page.locator('main').getByRole('link', { name: '全部文章' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('全部文章');
  });
});
