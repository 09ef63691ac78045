import type { Page } from 'playwright-core';

export interface ShownAnswer {
  state: string;
  /** data-result-count: exact hits in all. */
  count: number;
  /** What the page says about the answer. */
  status: string;
  hits: { kind: string; address: string; text: string }[];
}

/** Asks the search page of a site for a query (or for a whole `?…`) and waits for the answer. Every list is opened to its end
 *  when asked to. The page is entered once; later questions go through its own address, as a reader's would. */
export async function askSearch(page: Page, site: string, query: string, all = false): Promise<ShownAnswer> {
  const search = /^\?(?:q|collection)=./.test(query)
    ? query
    : `?${new URLSearchParams({ q: query }).toString()}`;
  if (page.url().startsWith(`${site}/search/?`)) {
    await page.evaluate((address) => {
      document.documentElement.dataset['searchState'] = 'asked';
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
  } else await page.goto(`${site}/search/${search}`);
  await page.waitForSelector('html[data-search-state=done], html[data-search-state=error]', {
    state: 'attached',
  });
  if (all) await openLists(page);
  return page.evaluate(() => ({
    state: document.documentElement.dataset['searchState'] ?? '',
    count: Number(document.querySelector<HTMLElement>('[data-result-count]')?.dataset['resultCount']),
    status: document.querySelector('[data-result-count]')?.textContent ?? '',
    hits: [...document.querySelectorAll<HTMLElement>('[data-result]')].map((hit) => ({
      kind: hit.dataset['result'] ?? '',
      address: hit.querySelector('a')?.pathname ?? '',
      text: hit.textContent,
    })),
  }));
}

async function openLists(page: Page): Promise<void> {
  for (;;) {
    const more = page.locator('.more:not([hidden])').first();
    if ((await more.count()) === 0) return;
    const before = await page.locator('[data-result]').count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-result]').length > count, before);
  }
}
