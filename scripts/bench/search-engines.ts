import type { Page } from 'playwright-core';
import { askSearch } from './search-driver.ts';

/** What an engine says to a query: the pages it lists (all of them where they are few, else the first) and how many in all. */
export interface EngineAnswer {
  addresses: string[];
  /** Those that the engine says hold the phrase. */
  exact: string[];
  count: number;
  milliseconds: number;
}

export interface Engine {
  name: string;
  ask(query: string): Promise<EngineAnswer>;
}

/** This site's search, through its own page. Lists of up to `most` hits are opened to the end. */
export function openOwnEngine(page: Page, site: string, most: number): Engine {
  return {
    name: '本站',
    async ask(query) {
      const started = performance.now();
      let answer = await askSearch(page, site, query);
      const milliseconds = performance.now() - started;
      if (answer.count > 10 && answer.count <= most) answer = await askSearch(page, site, query, true);
      return {
        addresses: answer.hits.map(({ address }) => address),
        exact: answer.hits.filter(({ kind }) => kind === 'exact').map(({ address }) => address),
        count: answer.count,
        milliseconds,
      };
    },
  };
}

/** Stock Pagefind on the same pages, asked through its own script: plainly, or with the phrase in quotes. */
export async function openStockEngine(
  page: Page,
  site: string,
  quoted: boolean,
  most: number,
): Promise<Engine> {
  await page.goto(`${site}/search/entry.json`);
  return {
    name: quoted ? '原装（加引号）' : '原装',
    ask: (query) =>
      page.evaluate(
        async ([term, limit, address]) => {
          interface Stock {
            search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
          }
          const stock = (await import(address)) as Stock;
          const started = performance.now();
          const { results } = await stock.search(term);
          const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          const milliseconds = performance.now() - started;
          const rest = results.length <= limit ? results.slice(10) : [];
          const others = await Promise.all(rest.map((result) => result.data()));
          const addresses = [...first, ...others].map(({ url }) => url);
          return { addresses, exact: addresses, count: results.length, milliseconds };
        },
        [quoted ? `"${query}"` : query, most, `${site}/stock/pagefind.js`] as const,
      ),
  };
}
