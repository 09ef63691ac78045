import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { attackMarkups, harmlessMarkups } from '../faults/attack-markups.ts';
import { test } from '../site-test.ts';
import { layoutPages } from './layouts.ts';

/** Writes down whatever the security policy of a page's addresses stops from now on, and whatever they ask of other hosts. */
function watch(page: Page, site: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedType|Trusted Type/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(site).origin)) faults.push(`asks ${request.url()}`);
  });
  return faults;
}

async function openWatched(page: Page, address: string): Promise<string[]> {
  const faults = watch(page, address);
  await page.goto(address, { waitUntil: 'networkidle' });
  return faults;
}

describe('the security policy', () => {
  test('stops nothing on any layout, and nothing is asked of other hosts', async ({ page, site }) => {
    const faults = watch(page, site.url);
    for (const path of layoutPages) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect([path, ...faults]).toEqual([path]);
    }
  });

  test('stops nothing while somebody searches', async ({ page, site }) => {
    const faults = await openWatched(page, `${site.url}/search/?q=%E5%B7%A5%E5%8C%A0`);
    await page.waitForSelector('html[data-search-state="done"]');
    expect(faults).toEqual([]);
  });

  test('stops inline script, handlers, text turned into markup, and other hosts', async ({ page, site }) => {
    const faults = await openWatched(page, `${site.url}/about/`);
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
  });
});

describe('attacks in Markdown', () => {
  test('run no script, even on a page without a policy', async ({ page }) => {
    const parts = await Promise.all(
      [...attackMarkups, ...harmlessMarkups].map((markup) => renderMarkdown(markup)),
    );
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
    // A script that had been let in would have run before this one: those of a page run in turn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(run).toEqual([]);
    expect(await page.locator('article').count()).toBe(parts.length);
    expect(
      await page.locator('script, iframe, form, object, embed, style, link, meta[http-equiv], base').count(),
    ).toBe(0);
  });
});
