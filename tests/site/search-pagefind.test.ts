import { expect } from 'vitest';
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
