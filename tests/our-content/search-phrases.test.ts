import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { drawPhrases, findByBruteForce } from '../../scripts/bench/random-phrases.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { listDocumentAddresses } from '../../scripts/bench/document-addresses.ts';
import { readSiteText, type PageText } from '../../scripts/bench/site-text.ts';

let site: BuiltSite;
let browser: Browser;
let page: Page;
let texts: PageText[];

beforeAll(async () => {
  [site, browser] = await Promise.all([openBuiltSite(), openBrowser()]);
  page = await browser.newPage();
  texts = await readSiteText(page, site.url, await listDocumentAddresses(site.dir));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the index holds every entry of the site', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(({ parts }) => parts.length === 0)).toEqual([]);
});

test('200 random parts of the text find exactly the pages that hold them', async () => {
  const wrong: unknown[] = [];
  for (const { text, kind } of drawPhrases(texts, 200, 20261121)) {
    const { state, count, hits } = await askSearch(page, site.url, text, true);
    const found = hits.filter((hit) => hit.kind === 'exact').map(({ address }) => address);
    const expected = findByBruteForce(texts, text);
    const missed = [...expected].filter((address) => !found.includes(address));
    const extra = found.filter((address) => !expected.has(address));
    if (state !== 'done' || count !== expected.size || missed.length > 0 || extra.length > 0)
      wrong.push({ text, kind, state, count, missed: missed.slice(0, 3), extra: extra.slice(0, 3) });
  }
  expect(wrong).toEqual([]);
});
