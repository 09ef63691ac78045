import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Bytes {
  first: number;
  /** Of it, the search's own scripts (not the engine's, not those that every page has), compressed. */
  scripts: number;
  /** The mean of the later queries. */
  later: number;
}

/** What travels for a first query with ten results in a fresh browser, and for later ones. Text counts as a host sends it
 *  that compresses; the index is compressed as it is. Style sheets and pictures of the page are left out: every page has them. */
export async function measureBytes(
  browser: Browser,
  open: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<(query: string) => Promise<unknown>>,
  queries: readonly string[],
): Promise<Bytes> {
  const context = await browser.newContext();
  let [total, scripts] = [0, 0];
  let isFirst = true;
  const pending: Promise<void>[] = [];
  context.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (/\.(?:css|svg|png|webp)$/.test(path) || path.endsWith('/search/')) return;
    pending.push(
      response.body().then(
        (body) => {
          const size = /\.(?:js|json)$/.test(path) ? gzipSync(body, { level: 9 }).length : body.length;
          total += size;
          if (path.startsWith('/assets/') && isFirst && !/BaseLayout|start\./.test(path)) scripts += size;
        },
        () => undefined,
      ),
    );
  });
  const ask = await open(context);
  const settle = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await Promise.all(pending);
    const sum = total;
    total = 0;
    return sum;
  };
  await ask(queries[0] ?? '');
  const first = await settle();
  isFirst = false;
  const later: number[] = [];
  for (const query of queries.slice(1)) {
    await ask(query);
    later.push(await settle());
  }
  await context.close();
  return { first, scripts, later: later.reduce((sum, size) => sum + size, 0) / Math.max(1, later.length) };
}
