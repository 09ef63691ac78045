import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { drawPhrases } from '../../scripts/bench/random-phrases.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import { indexSearch } from '../../scripts/index/index-search.ts';
import type { Library } from '../../src/library/library.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { askList } from '../search/ask-list.ts';
import { openBuiltIndex, readBuiltDocuments } from '../search/built-index.ts';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';
import { openOurLibrary } from './our-site.ts';

/** The tests of the search ask a list of documents. Here Pagefind itself is asked, in the browser, and must say the same. */
let library: Library;
let index: IndexReader;
/** A large site has its index in parts: the same pages, indexed in parts of 200. */
let parts: string;
let phrases: string[];

beforeAll(async () => {
  library = await openOurLibrary();
  index = await openBuiltIndex(inject('ourSite'), library);
  parts = mkdtempSync(join(tmpdir(), 'wenku-parts-'));
  cpSync(realpathSync(inject('ourSite')), parts, { recursive: true });
  await indexSearch({ siteDir: parts, library, partSize: 200 });
  const documents = await readBuiltDocuments(inject('ourSite'), library);
  const texts = documents.map(({ address, blocks }) => ({ address, parts: blocks.map(({ text }) => text) }));
  phrases = drawPhrases(texts, everyOrFew(200, 21), 20261128).map(({ text }) => text);
});
afterAll(() => {
  rmSync(parts, { recursive: true, force: true });
});

const questions = [
  ...['工匠', '劳模精神', '“926工匠日”', '桐庐 劳模贷', 'jiamusi', '勞動模範', '工将精神', '8.2万'],
  ...['没有这样的话', '劳模贷放了多少钱？', '?q=工匠&sort=date', '?collection=events&sort=date'],
  ...['?collection=policies', '?q=工会&region=hangzhou&yearFrom=2010'],
];

test('the index lies in as many parts as it needs', () => {
  const entry = (dir: string) =>
    JSON.parse(readFileSync(join(dir, 'search/entry.json'), 'utf8')) as { parts: number; documents: number };
  expect(entry(inject('ourSite')).parts).toBe(1);
  expect(entry(parts).parts).toBe(Math.ceil(entry(parts).documents / 200));
});

describe.each([
  ['in one part', () => inject('ourSite')],
  ['in parts', () => parts],
])('Pagefind %s', (_, findDir) => {
  test('answers as the list does, in the same order', async ({ serve, page }) => {
    const url = await serve(findDir());
    const wrong: unknown[] = [];
    for (const question of [...questions, ...phrases]) {
      const { state, count, hits } = await askSearch(page, url, question);
      const { exact, shown } = await askList(index, question);
      const addresses = hits.map(({ address }) => address);
      if (state !== 'done' || count !== exact.length || addresses.join() !== shown.join())
        wrong.push({ question, state, count, expected: exact.length, addresses, shown });
    }
    expect(wrong).toEqual([]);
  });
});
