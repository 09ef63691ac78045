import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { indexSearch } from '../../scripts/index/index-search.ts';
import { openLittleLibrary } from '../little-library.ts';
import { openBuiltIndex } from '../search/built-index.ts';
import { listDifferences } from '../search/compare-pagefind.ts';
import { test } from '../site-test.ts';

/** Most tests of the search ask a list of documents. Here Pagefind itself is asked, in the browser, and must say the same. */

const library = openLittleLibrary();
const questions = [
  ...['江州', '“光线匀，看得清竹丝。”', '2005 年，县里', '修裱 米浆', '師徒結對', 'stjd', '吕金想'],
  ...['什么是师徒结对？', '南溪修裱', '用筷子夹起来', '魑魅魍魎', '工匠☃日'],
  ...['?q=江州&sort=date', '?collection=events&sort=date', '?q=工票&region=nanxi&yearFrom=2010'],
];

test('Pagefind answers as the list does, in the same order', async ({ page, site }) => {
  const index = await openBuiltIndex(site.dir, library);
  expect(await listDifferences(page, site.url, index, questions)).toEqual([]);
});

test('so it does where a large site has its index in parts', async ({ page, site, serve }) => {
  const parts = mkdtempSync(join(tmpdir(), 'wenku-parts-'));
  cpSync(realpathSync(site.dir), parts, { recursive: true });
  await indexSearch({ siteDir: parts, library, partSize: 10 });
  const entry = JSON.parse(readFileSync(join(parts, 'search/entry.json'), 'utf8')) as {
    parts: number;
    documents: number;
  };
  expect(entry.parts).toBe(Math.ceil(entry.documents / 10));
  const index = await openBuiltIndex(parts, library);
  expect(await listDifferences(page, await serve(parts), index, questions)).toEqual([]);
  rmSync(parts, { recursive: true });
});
