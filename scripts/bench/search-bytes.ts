import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';

export interface Bytes {
  first: number;
  /** Of it, this site's own scripts of the search, compressed; not the engine's, not those that every page has. */
  scripts: number;
  /** The mean of the later queries. */
  later: number;
}

/** A built site being served, and what is fetched from it. */
export interface ServedSite {
  server: Server;
  dir: string;
}

type Ask = (query: string) => Promise<unknown>;

/** What travels for a first query with ten results in a fresh browser, and for later ones. It is counted at the server:
 *  stock Pagefind fetches most from a worker, whose requests the page does not see, and what a browser takes from its
 *  cache does not travel. Scripts and JSON count as a compressing host sends them; the index is compressed as it is. Style
 *  sheets and pictures of the page are left out. */
export async function measureBytes(
  browser: Browser,
  site: ServedSite,
  open: (context: BrowserContext) => Promise<Ask>,
  queries: readonly string[],
): Promise<Bytes> {
  const context = await browser.newContext();
  const fetched = recordRequests(site);
  const ask = await open(context);
  fetched.take();
  const rounds: Fetched[][] = [];
  for (const query of queries) {
    await ask(query);
    await new Promise((resolve) => setTimeout(resolve, 600));
    rounds.push(fetched.take());
  }
  fetched.stop();
  await context.close();
  const [first = [], ...later] = rounds;
  const own = first.filter(({ path }) => /^\/assets\/(?!BaseLayout|start\.)/.test(path));
  return {
    first: sum(first),
    scripts: sum(own),
    later: later.reduce((total, round) => total + sum(round), 0) / Math.max(1, later.length),
  };
}

interface Fetched {
  path: string;
  bytes: number;
}

function recordRequests({ server, dir }: ServedSite): { take(): Fetched[]; stop(): void } {
  const list: Fetched[] = [];
  const note = ({ url = '/' }: { url?: string }): void => {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '/');
    if (/\.(?:css|svg|png|webp|ico)$|\/$/.test(path)) return;
    const body = readFileSync(join(dir, path));
    list.push({
      path,
      bytes: /\.(?:js|json)$/.test(path) ? gzipSync(body, { level: 9 }).length : body.length,
    });
  };
  server.on('request', note);
  return { take: () => list.splice(0), stop: () => server.off('request', note) };
}

function sum(list: readonly Fetched[]): number {
  return list.reduce((total, { bytes }) => total + bytes, 0);
}
