import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as plainTest } from 'vitest';
import { openBrowser } from '../scripts/bench/browser.ts';
import { siteOfCopy } from './project-copy.ts';
import { serveFolder, type ServedSite } from './serve-site.ts';

/** A built site that is served: its folder, and its address without a slash at the end. */
export interface OpenSite {
  dir: string;
  url: string;
}

/** How long a page may take for anything on a machine that is loaded by others. */
const patience = 120_000;

/** `test` with what the tests of a site need, each made when a test asks for it and ended after it: a browser, the little
 *  site, a page. `test.for` hands them to a test with a table. */
export const test = plainTest
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  /** Serves a folder until the file is done; a folder is served once. */
  .extend('serve', { scope: 'file' }, ({}, { onCleanup }): ((dir: string) => Promise<string>) => {
    const served = new Map<string, Promise<ServedSite>>();
    onCleanup(async () => {
      for (const site of served.values()) await (await site).close();
    });
    return async (dir) => {
      const site = served.get(dir) ?? serveFolder(dir);
      served.set(dir, site);
      return (await site).url;
    };
  })
  /** The little site, or the one that a file names by `test.override('site', …)`. */
  .extend('site', { scope: 'file' }, async ({ serve }): Promise<OpenSite> => {
    const dir = siteOfCopy(inject('littleProject'));
    return { dir, url: await serve(dir) };
  })
  /** Opens an empty page in a context of its own: nothing is remembered from another. */
  .extend('openPage', ({ browser }, { onCleanup }): ((options?: BrowserContextOptions) => Promise<Page>) => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      return context.newPage();
    };
  })
  .extend('page', ({ openPage }): Promise<Page> => openPage({ viewport: { width: 1280, height: 900 } }));
