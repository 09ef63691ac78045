import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { openCopyPreview, type CopyPreview } from '../copy-preview.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { test } from '../site-test.ts';

let copy: ProjectCopy;
let preview: CopyPreview;
beforeAll(async () => {
  copy = copyProject();
  preview = await openCopyPreview(copy);
});
afterAll(async () => {
  await preview.close();
  copy.remove();
});

/** For what happens on a machine that is loaded by others. */
const patience = { timeout: 120_000, interval: 100 };

const story = 'stories/lv-jinxiang.md';
const read = (path: string): string => readFileSync(join(copy.contentDir, path), 'utf8');
const write = (path: string, text: string): void => {
  writeFileSync(join(copy.contentDir, path), text);
};
const change = (path: string, from: string, to: string): void => {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  write(path, text.replace(from, to));
};

/** Opens a page in a window of its own and waits until it hears of changes, and of what the rules say of it. A page that is being
 *  called to reload is not sent to another address: of the two, the browser may take either, and of the one that it gives up a
 *  driver may never hear. */
async function open(openPage: () => Promise<Page>, path: string): Promise<Page> {
  const page = await openPage();
  await page.goto(preview.url + path, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-preview-state=shown]');
  return page;
}

const bar = (page: Page) => page.locator('[data-preview] .bar');

describe('what is saved shows in the open page', () => {
  test('a text, at the place to which the reader has scrolled', async ({ openPage }) => {
    const page = await open(openPage, '/stories/lv-jinxiang/');
    await page.evaluate(() => {
      // The browser keeps places too, though not exactly.
      history.scrollRestoration = 'manual';
      scrollTo(0, 700);
    });
    change(story, '最小的一名只有十九岁', '最小的一名才满十九岁');
    await page.getByText('最小的一名才满十九岁').waitFor();
    await page.waitForFunction(() => scrollY === 700);
    await vi.waitFor(() => {
      expect(preview.said()).toMatch(/已经换新：stories\/lv-jinxiang\.md（\d+ 毫秒）/);
    }, patience);
  });

  test('a name, a region and a figure, on the pages that mention them', async ({ openPage }) => {
    const shown = await open(openPage, '/stories/lv-jinxiang/');
    change('organizations/jiangzhou-shanchang.yaml', 'name: 江州扇厂', 'name: 江州老扇厂');
    await shown.getByRole('link', { name: '江州老扇厂' }).first().waitFor();
    change('regions/jiangzhou.yaml', 'name: 江州市', 'name: 大江州市');
    await shown.getByRole('link', { name: '大江州市' }).first().waitFor();
    const study = await open(openPage, '/cases/shitu-jiedui/');
    change('figures/jiangzhou-tudi.yaml', 'value: 120', 'value: 121');
    await study
      .getByText(/121\s*对/)
      .first()
      .waitFor();
  });

  test('the text of a page with components', async ({ openPage }) => {
    const page = await open(openPage, '/cases/shitu-jiedui/');
    change('cases/shitu-jiedui.mdx', '结对不办仪式', '结对从不办仪式');
    await page.getByText('结对从不办仪式').waitFor();
  });
});

test('what is saved while a link is followed leads to that page, made of what was saved', async ({
  openPage,
}) => {
  const page = await open(openPage, '/stories/');
  const address = '/stories/lv-jinxiang/';
  await page.route(
    preview.url + address,
    async (route) => {
      // The answer is held back until the page that is being left has been called.
      const response = await route.fetch();
      const told = preview.said().length;
      change(story, '最小的一名', '年纪最小的一名');
      await vi.waitFor(() => {
        expect(preview.said().slice(told)).toMatch(/已经换新/);
      }, patience);
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await page.locator(`main a[href="${address}"]`).first().click({ noWaitAfter: true });
  await page.getByText('年纪最小的一名').waitFor();
  expect(new URL(page.url()).pathname).toBe(address);
});

test('what is saved before a page can hear of it shows there all the same', async ({ openPage }) => {
  // As long as anybody listens, Vite keeps no call for those who do not yet.
  await open(openPage, '/stories/');
  const page = await openPage();
  const line = Promise.withResolvers<undefined>();
  await page.routeWebSocket(/./, async (socket) => {
    await line.promise;
    socket.connectToServer();
  });
  await page.goto(`${preview.url}/stories/lv-jinxiang/`, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-preview-state=shown]');
  const told = preview.said().length;
  change(story, '最小的一名', '最小的那一名');
  await vi.waitFor(() => {
    expect(preview.said().slice(told)).toMatch(/已经换新/);
  }, patience);
  // The pages are called a second time when the rules have seen it; the answer comes after that.
  await page.request.get(`${preview.url}/_dev/findings.json`);
  line.resolve(undefined);
  await page.getByText('最小的那一名').waitFor();
});

describe('a file that comes, moves and goes', () => {
  test('stands in the lists, a draft with its mark, until it is gone', async ({ openPage }) => {
    const list = await open(openPage, '/stories/');
    const draft = read(story).replace('title: 吕金香：', 'draft: true\ntitle: 新来的稿子：');
    write('stories/xin-gao.md', draft);
    const links = (page: Page) => page.locator('main').getByRole('link', { name: '【草稿】新来的稿子' });
    await links(list).first().waitFor();
    renameSync(join(copy.contentDir, 'stories/xin-gao.md'), join(copy.contentDir, 'stories/xin-gao-er.md'));
    await list.locator('main a[href="/stories/xin-gao-er/"]').first().waitFor();
    expect(await list.locator('main a[href="/stories/xin-gao/"]').count()).toBe(0);
    const page = await open(openPage, '/stories/xin-gao-er/');
    await bar(page).getByText('草稿，不会发布').waitFor();
    rmSync(join(copy.contentDir, 'stories/xin-gao-er.md'));
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: '草稿' }).waitFor();
    expect((await page.request.get(`${preview.url}/stories/xin-gao-er/`)).status()).toBe(404);
    expect(await links(await open(openPage, '/stories/')).count()).toBe(0);
  });
});

describe('what the rules say', () => {
  test('stands at the foot of the page, with line and sentence, and goes when it is mended', async ({
    openPage,
  }) => {
    const shown = await open(openPage, '/stories/lv-jinxiang/');
    expect(await bar(shown).count()).toBe(0);
    change(story, '扇骨的尺寸如下：', '扇骨的尺寸如下:');
    await bar(shown).getByText('扇骨的尺寸如下:').waitFor();
    expect(await bar(shown).textContent()).toMatch(/第 28 行.*建议：/s);
    await vi.waitFor(() => {
      expect(preview.said()).toMatch(/punctuation-half-width/);
    }, patience);
    const page = await open(openPage, '/people/');
    await bar(page).locator('summary').click();
    await bar(page).getByRole('link', { name: story }).click();
    await page.waitForURL(/\/stories\/lv-jinxiang\/$/);
    change(story, '扇骨的尺寸如下:', '扇骨的尺寸如下：');
    await bar(page).waitFor({ state: 'detached' });
  });

  test.for([
    [
      'front matter that is not closed',
      story,
      '/stories/lv-jinxiang/',
      'region: jiangzhou',
      'region: [jiangzhou',
    ],
    [
      'a component that is not closed',
      'cases/shitu-jiedui.mdx',
      '/cases/shitu-jiedui/',
      '## 结果',
      '## 结果 <FigureValue',
    ],
    ['a day that does not exist', story, '/stories/lv-jinxiang/', 'date: 2026-03-12', 'date: 2026-02-30'],
  ] as const)('takes the place of a page that cannot be made, because of %s', async (row, { openPage }) => {
    const [, file, address, right, wrong] = row;
    const page = await open(openPage, address);
    change(file, right, wrong);
    await page.getByRole('heading', { name: `${file} 现在显示不了` }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/第 \d+ 行[\s\S]*建议：/);
    expect(await page.locator('main').textContent()).not.toMatch(/node_modules|at .*:\d+:\d+/);
    change(file, wrong, right);
    await page.getByRole('heading', { name: '现在显示不了' }).waitFor({ state: 'detached' });
    await page.locator('article').first().waitFor();
  });
});

describe('the search', () => {
  test('finds a phrase that was just written, exactly, and no longer the one that went', async ({ page }) => {
    change(story, '慢工出细活', '慢火炖出好滋味');
    await vi.waitFor(async () => {
      const { hits } = await askSearch(page, preview.url, '火炖出好滋');
      expect(hits.map(({ kind, address }) => [kind, address])).toEqual([['exact', '/stories/lv-jinxiang/']]);
    }, patience);
    // The page may still be called to reload, and an answer be lost with it.
    await vi.waitFor(async () => {
      expect((await askSearch(page, preview.url, '慢工出细活')).count).toBe(0);
    }, patience);
  });
});

test('nothing of it is in a published site', () => {
  const files = globSync('**/*.{html,js,css,json}', { cwd: copy.outDir });
  expect(files.length).toBeGreaterThan(50);
  const marks = /data-preview|previewState|preview-(?:bar|place)|_dev\/|@vite|wenku:preview|草稿】/;
  const marked = files.filter((file) => marks.test(readFileSync(join(copy.outDir, file), 'utf8')));
  expect(marked).toEqual([]);
});
