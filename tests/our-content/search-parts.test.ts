import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContent } from '../../scripts/content/open-content.ts';
import { indexSearch } from '../../scripts/index/index-search.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, serveFolder, type BuiltSite } from '../built-site.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';

/** A large site has its index in parts. The same pages, indexed in parts of 200, answer as they do in one. */
let whole: BuiltSite;
let parts: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [whole, browser] = await Promise.all([openBuiltSite(), openBrowser()]);
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  cpSync(realpathSync(whole.dir), folder, { recursive: true });
  const { library } = await openContent(join(projectDir, 'content'));
  await indexSearch({ siteDir: folder, library, partSize: 200 });
  parts = await serveFolder(folder);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([whole.close(), parts.close()]);
  rmSync(folder, { recursive: true });
});

test('the index lies in as many parts as it needs', () => {
  const entry = (dir: string) =>
    JSON.parse(readFileSync(join(dir, 'search/entry.json'), 'utf8')) as { parts: number; documents: number };
  expect(entry(whole.dir).parts).toBe(1);
  expect(entry(folder).parts).toBe(Math.ceil(entry(folder).documents / 200));
});

const questions = [
  ...[
    '工匠',
    '劳模精神',
    '“926工匠日”',
    '桐庐 劳模贷',
    'jiamusi',
    '勞動模範',
    '工将精神',
    '8.2万',
    '没有这样的话',
  ],
  ...[
    '?q=工匠&sort=date',
    '?collection=events&sort=date',
    '?collection=policies',
    '?q=工会&region=hangzhou&yearFrom=2010',
  ],
];

test.each(questions)(
  '%s is answered alike by parts and by the whole, in the same order',
  async (question) => {
    const [left, right] = await Promise.all([browser.newPage(), browser.newPage()]);
    const expected = await askSearch(left, whole.url, question);
    const answer = await askSearch(right, parts.url, question);
    expect(answer).toEqual(expected);
    expect(answer.state).toBe('done');
    await Promise.all([left.close(), right.close()]);
  },
);
