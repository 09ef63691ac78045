import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectDir } from '../../scripts/content/settings.ts';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { measureRank } from '../../scripts/bench/rank.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';

let site: BuiltSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openBuiltSite(), openBrowser()]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('what readers type leads to the right page first: MRR at least 0.98 over at least 150 queries', async () => {
  const table = parse(await readFile(join(projectDir, 'tests/our-content/queries.yaml'), 'utf8')) as Record<
    string,
    string[][]
  >;
  const queries = Object.values(table).flat();
  expect(queries.length).toBeGreaterThanOrEqual(150);
  const ranks = [];
  for (const [query = '', ...right] of queries) {
    const { state, hits } = await askSearch(page, site.url, query);
    const addresses = hits.map(({ address }) => address);
    ranks.push({ query, state, rank: measureRank(addresses, right), first: addresses.slice(0, 3) });
  }
  const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
  expect(
    mean,
    JSON.stringify(
      ranks.filter(({ rank }) => rank < 1),
      null,
      1,
    ),
  ).toBeGreaterThanOrEqual(0.98);
});
