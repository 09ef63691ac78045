import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { serveFolder } from '../serve-site.ts';

/** The edition in traditional characters, which site.yaml switches on; below a base path, because it is one itself. */

let copy: ProjectCopy;
beforeAll(async () => {
  copy = copyProject();
  appendFileSync(
    join(copy.contentDir, 'site.yaml'),
    '\ntraditional: true\ntraditionalWords:\n  - from: 师徒\n    to: 师徒\n',
  );
  await copy.build({ BASE_PATH: '/x/' });
});
afterAll(() => {
  copy.remove();
});

const read = (path: string): string => readFileSync(join(copy.outDir, path), 'utf8');
const story = 'stories/lv-jinxiang/index.html';

test('a page stands in both characters, and each names the other', () => {
  const [simplified, traditional] = [read(story), read(`zh-hant/${story}`)];
  expect(simplified).toContain('吕金香');
  expect(traditional).toContain('呂金香');
  expect(traditional).toMatch(/<html lang="zh-Hant"/);
  for (const page of [simplified, traditional]) {
    expect(page).toMatch(/hreflang="zh-Hans" href="[^"]*\/x\/stories\/lv-jinxiang\/"/);
    expect(page).toMatch(/hreflang="zh-Hant" href="[^"]*\/x\/zh-hant\/stories\/lv-jinxiang\/"/);
  }
  expect(simplified).toMatch(/<link rel="canonical" href="[^"]*\/x\/stories\/lv-jinxiang\/"/);
  expect(traditional).toMatch(/<link rel="canonical" href="[^"]*\/x\/zh-hant\/stories\/lv-jinxiang\/"/);
});

test('links of a page stay in its edition, but for the one to the other', () => {
  const links = [...read(`zh-hant/${story}`).matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(
    ([, path = '']) => path,
  );
  expect(links.filter((path) => !path.startsWith('/x/zh-hant/'))).toEqual(['/x/stories/lv-jinxiang/']);
});

test('a word that site.yaml writes is written so', () => {
  expect(read('zh-hant/cases/shitu-jiedui/index.html')).toContain('师徒');
  expect(read('zh-hant/cases/shitu-jiedui/index.html')).not.toContain('師徒');
});

test.each(['扇厂', '扇廠'])(
  'its search answers %s in its own characters and leads into it',
  async (question) => {
    const [site, browser] = await Promise.all([serveFolder(copy.outDir, '/x/'), openBrowser()]);
    const page = await browser.newPage();
    const { hits } = await askSearch(page, `${site.url}/x/zh-hant`, question);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ address }) => !address.startsWith('/x/zh-hant/'))).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('扇廠');
    await browser.close();
    await site.close();
  },
);
