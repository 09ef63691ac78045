import type { Page } from 'playwright-core';
import { askSearch } from '../../scripts/bench/search-driver.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { askList } from './ask-list.ts';

export interface Difference {
  question: string;
  state: string;
  /** What the browser shows, and what the list says should be shown. */
  shown: readonly string[];
  expected: readonly string[];
  counts: readonly [shown: number, expected: number];
}

/** Asks the search page of a site and the list of its documents the same questions; gives those to which the answers, their
 *  number or their order differ. */
export async function listDifferences(
  page: Page,
  url: string,
  index: IndexReader,
  questions: readonly string[],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const question of questions) {
    const { state, count, hits } = await askSearch(page, url, question);
    const { exact, shown: expected } = await askList(index, question);
    const shown = hits.map(({ address }) => address);
    if (state !== 'done' || count !== exact.length || shown.join() !== expected.join())
      differences.push({ question, state, shown, expected, counts: [count, exact.length] });
  }
  return differences;
}
