import { expect, inject } from 'vitest';
import { drawPhrases } from '../../scripts/bench/random-phrases.ts';
import { openBuiltIndex, readBuiltDocuments } from '../search/built-index.ts';
import { listDifferences } from '../search/compare-pagefind.ts';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';
import { openOurLibrary } from './our-site.ts';

const questions = [
  ...['工匠', '劳模精神', '“926工匠日”', '桐庐 劳模贷', 'jiamusi', '勞動模範', '工将精神', '8.2万'],
  ...['没有这样的话', '劳模贷放了多少钱？', '?q=工匠&sort=date', '?collection=events&sort=date'],
  ...['?collection=policies', '?q=工会&region=hangzhou&yearFrom=2010'],
];

test('Pagefind answers over our site as the list does, in the same order', async ({ page, serve }) => {
  const dir = inject('ourSite');
  const library = await openOurLibrary();
  const documents = await readBuiltDocuments(dir, library);
  const texts = documents.map(({ address, blocks }) => ({ address, parts: blocks.map(({ text }) => text) }));
  const phrases = drawPhrases(texts, everyOrFew(200, 21), 20261128).map(({ text }) => text);
  const index = await openBuiltIndex(dir, library);
  expect(await listDifferences(page, await serve(dir), index, [...questions, ...phrases])).toEqual([]);
});
