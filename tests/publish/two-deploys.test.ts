import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { serveFolder } from '../serve-site.ts';
import { createPathCache } from '../faults/path-cache.ts';
import { isWholeTrial } from '../tier.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
let browser: Browser;
let url = '';
let closeAll: () => Promise<void>;
let cache: ReturnType<typeof createPathCache>;

beforeAll(async () => {
  copy = copyProject();
  browser = await openBrowser();
  const site = await serveFolder(copy.outDir);
  cache = createPathCache(site.url);
  await new Promise<void>((resolve) => cache.server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(cache.server.address() as AddressInfo).port}`;
  closeAll = async () => {
    cache.server.closeAllConnections();
    cache.server.close();
    await site.close();
  };
});
afterAll(async () => {
  await browser.close();
  await closeAll();
  copy.remove();
});

/** Asks in the page that is open, as a reader does, and waits for an answer of any kind. */
async function ask(page: Page, words: string): Promise<{ state: string | null; count: number }> {
  await page.locator('main input[name="q"]').first().fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) =>
      new URL(location.href).searchParams.get('q') === asked &&
      ['done', 'error'].includes(document.documentElement.dataset['searchState'] ?? ''),
    words,
  );
  const state = await page.locator('html').getAttribute('data-search-state');
  const count = await page.locator('[data-result-count]').first().getAttribute('data-result-count');
  return { state, count: Number(count) };
}

describe('two deploys behind a cache that ignores query strings', () => {
  test('a tab that was left open goes on finding, a new tab finds what is new', async () => {
    const left = await browser.newPage();
    await left.goto(`${url}/search/`);
    const before = await ask(left, '吕金香');
    expect(before.state).toBe('done');
    expect(before.count).toBeGreaterThan(0);

    const article = join(copy.contentDir, 'stories/lv-jinxiang.md');
    writeFileSync(article, `${readFileSync(article, 'utf8')}\n\n后来他又教出了许多人，人称桃李满江州。\n`);
    await copy.build();

    expect(await ask(left, '师徒')).toMatchObject({ state: 'done' });
    expect((await ask(left, '江州')).count).toBeGreaterThan(0);
    const fresh = await browser.newPage();
    await fresh.goto(`${url}/search/`);
    expect(await ask(fresh, '桃李满江州')).toEqual({ state: 'done', count: 1 });
    expect(cache.hits()).toBeGreaterThan(0);
    await left.close();
    await fresh.close();
  });

  test.runIf(isWholeTrial)(
    'on a host that keeps no old files, the open tab finds in the new index or says that it cannot, never that there is nothing',
    async () => {
      const left = await browser.newPage();
      await left.goto(`${url}/search/`);
      expect((await ask(left, '桃李满江州')).count).toBe(1);
      const article = join(copy.contentDir, 'stories/lv-jinxiang.md');
      writeFileSync(article, readFileSync(article, 'utf8').replace('许多人', '一百人'));
      await copy.build();
      rmSync(`${copy.outDir}.kept`, { recursive: true });
      const { state, count } = await ask(left, '江州');
      expect(state === 'error' || count > 0, `${String(state)} ${count}`).toBe(true);
      await left.close();
    },
  );
});
