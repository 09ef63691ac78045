import { beforeAll, expect, inject, test } from 'vitest';
import { drawPhrases, findByBruteForce } from '../../scripts/bench/random-phrases.ts';
import type { PageText } from '../../scripts/bench/site-text.ts';
import type { Entry } from '../../src/library/entry.ts';
import { addressOf } from '../../src/library/entry.ts';
import { collectionNames } from '../../src/model/names.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { askList } from '../search/ask-list.ts';
import { openBuiltIndex } from '../search/built-index.ts';
import { readPageTexts } from '../search/page-text.ts';
import { openOurLibrary } from './our-site.ts';

let index: IndexReader;
let texts: PageText[];

beforeAll(async () => {
  const library = await openOurLibrary();
  index = await openBuiltIndex(inject('ourSite'), library);
  const entries = collectionNames.flatMap((name) => [...library.list(name)] as Entry[]);
  texts = await readPageTexts(inject('ourSite'), entries.map(addressOf));
});

test('every entry has a text that is searched', () => {
  expect(texts.filter(({ parts }) => parts.length === 0)).toEqual([]);
});

test('200 random parts of the text find exactly the pages that hold them', async () => {
  const wrong: unknown[] = [];
  for (const { text, kind } of drawPhrases(texts, 200, 20261121)) {
    const { exact } = await askList(index, text);
    const expected = findByBruteForce(texts, text);
    const missed = [...expected].filter((address) => !exact.includes(address));
    const extra = exact.filter((address) => !expected.has(address));
    if (missed.length > 0 || extra.length > 0)
      wrong.push({ text, kind, missed: missed.slice(0, 3), extra: extra.slice(0, 3) });
  }
  expect(wrong).toEqual([]);
});
