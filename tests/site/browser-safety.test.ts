import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { attackMarkups, harmlessMarkups } from '../faults/attack-markups.ts';
import { layoutPages } from './layouts.ts';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await openBuiltSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page that writes down whatever its security policy stops, and whatever it asks of other hosts. */
async function openWatched(address: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedType|Trusted Type/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`asks ${request.url()}`);
  });
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  return { page, faults };
}

describe('the security policy', () => {
  test.each(layoutPages)('stops nothing on %s, and nothing is asked of other hosts', async (address) => {
    const { page, faults } = await openWatched(address);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('stops nothing while somebody searches', async () => {
    const { page, faults } = await openWatched('/search/?q=%E5%B7%A5%E5%8C%A0');
    await page.waitForSelector('html[data-search-state="done"]');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('stops inline script, handlers, text turned into markup, and other hosts', async () => {
    const { page, faults } = await openWatched('/about/');
    const done = await page.evaluate(async () => {
      const attempts: (() => unknown)[] = [
        () => (document.body.innerHTML = '<b>x</b>'),
        () => {
          document.body.setAttribute('onclick', 'alert(1)');
        },
        () => {
          document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }));
        },
      ];
      const worked = attempts.map((attempt) => {
        try {
          attempt();
          return true;
        } catch {
          return false;
        }
      });
      const fetched = await fetch('https://evil.example/').then(
        () => true,
        () => false,
      );
      return [worked[0], fetched];
    });
    expect(done).toEqual([false, false]);
    expect(faults.length).toBeGreaterThan(1);
    await page.close();
  });
});

describe('attacks in Markdown', () => {
  test('run no script, even on a page without a policy', async () => {
    const parts = await Promise.all(
      [...attackMarkups, ...harmlessMarkups].map((markup) => renderMarkdown(markup)),
    );
    const page = await browser.newPage();
    const run: string[] = [];
    page.on('dialog', (dialog) => {
      run.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route('**/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.setContent(parts.map(({ html }) => `<article>${html}</article>`).join('\n'));
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('article *')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        element.focus();
        if (element instanceof HTMLAnchorElement && element.protocol === 'javascript:') element.click();
      }
    });
    await page.waitForTimeout(500);
    expect(run).toEqual([]);
    expect(await page.locator('article').count()).toBe(parts.length);
    expect(
      await page.locator('script, iframe, form, object, embed, style, link, meta[http-equiv], base').count(),
    ).toBe(0);
    await page.close();
  });
});
