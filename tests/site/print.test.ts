import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { test as siteTest } from '../site-test.ts';

const story = '/stories/luo-dingshan/';
const policy = '/policies/gongpiao-banfa/';
const pixelsPerMillimetre = 96 / 25.4;
/** Heights of paper, in millimetres: wherever a page is cut, it is cut well. */
const heights = [76, 84, 92, 100, 108, 116, 124, 140, 160, 180, 210, 240, 270, 297];

/** Opens a page as it goes to paper, printed by somebody who reads in the dark, and in the large edition where nothing else is said. */
const test = siteTest.extend(
  'printPage',
  ({ openPage, site }) =>
    async (path: string, elder = '?elder=1') => {
      const page = await openPage({ colorScheme: 'dark' });
      await page.goto(site.url + path + elder);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page;
    },
);

const readStyle = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

/** The lines of each sheet of a height in millimetres, from top to bottom, without blanks and the number at the foot. The order in
 *  which a PDF draws is not that in which people read. */
async function printLines(page: Page, height: number): Promise<string[][]> {
  const pdf = await page.pdf({ width: '210mm', height: `${height}mm` });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items as { str: string; transform: number[] }[]) {
      const y = Math.round(item.transform[5] ?? 0);
      lines.set(y, (lines.get(y) ?? '') + item.str.normalize('NFKC').replace(/\s/g, ''));
    }
    return [...lines]
      .filter(([, text]) => text !== '' && !/^—\d+—$/.test(text))
      .sort(([left], [right]) => right - left)
      .map(([, text]) => text);
  });
  return Promise.all(sheets);
}

describe('on paper', () => {
  test.for([story, policy])(
    '%s is ink on white, without the screen around it',
    async (path, { printPage }) => {
      const page = await printPage(path);
      expect(await readStyle(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
      for (const hidden of [
        ...['.site-header', '.site-footer .map', '.guide', '.cover', '.neighbours'],
        ...['.related', '.forms', 'main button'],
      ])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      for (const shown of ['h1', '.prose', '.qr', '#citation', '.colophon'])
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    },
  );

  test('a sheet says where it is from, and an answer is printed without the box and the filters', async ({
    printPage,
  }) => {
    const entry = await printPage('/people/luo-dingshan/');
    const from = entry.locator('.colophon');
    expect(await from.isVisible()).toBe(true);
    expect(await from.textContent()).toContain('/people/luo-dingshan/');
    // At the head: at the end it would come to stand on a sheet by itself, and so would a citation.
    const [ownTop, titleTop] = [await from.boundingBox(), await entry.locator('h1').boundingBox()].map(
      (box) => box?.y ?? NaN,
    );
    expect(ownTop).toBeLessThan(titleTop ?? NaN);
    expect(await readStyle(entry, 'section:has(.citation)', 'break-before')).toBe('avoid');
    const search = await printPage('/search/');
    for (const hidden of ['main search', '.filters', '.site-footer .map'])
      expect(await search.locator(hidden).first().isVisible(), hidden).toBe(false);
  });

  test('the page of a source is written out, because paper leads nowhere', async ({ printPage }) => {
    const page = await printPage(story);
    const written = await page.locator('.sources').evaluate((list) => {
      const link = document.createElement('a');
      link.className = 'url';
      link.href = 'https://ribao.example/1958/';
      list.append(link);
      return getComputedStyle(link, '::after').content;
    });
    expect(written).toContain('https://ribao.example/1958/');
  });

  test('no year or age stands alone at the end of a sheet, wherever it ends', async ({ printPage }) => {
    const page = await printPage('/timeline/', '');
    // Folded years of many events, as a long chronicle has them.
    await page.locator('.year').evaluateAll((years) => {
      for (const year of years) {
        year.querySelector('details')?.removeAttribute('open');
        const list = year.querySelector('ol');
        for (const event of list?.children ?? [])
          if (list?.childElementCount !== 5) list?.append(event.cloneNode(true));
      }
    });
    const titles = await page.locator('main :is(h2, h3)').allTextContents();
    const names = titles.map((title) => title.normalize('NFKC').replace(/\s/g, ''));
    for (const height of heights) {
      const last = (await printLines(page, height)).slice(0, -1).map((lines) => lines.at(-1) ?? '');
      expect([height, last.filter((line) => names.includes(line))]).toEqual([height, []]);
    }
  });

  test('a story has two columns', async ({ printPage }) => {
    expect(await readStyle(await printPage(story), '.prose', 'column-count')).toBe('2');
  });

  test('a policy has 22 lines of 28 characters in 156 × 225 mm (GB/T 9704), and says that it is no official copy', async ({
    printPage,
  }) => {
    const page = await printPage(policy);
    const size = parseFloat(await readStyle(page, '.prose p', 'font-size'));
    const line = parseFloat(await readStyle(page, '.prose p', 'line-height'));
    expect(size * 28).toBeCloseTo(156 * pixelsPerMillimetre, 0);
    expect(line * 22).toBeCloseTo(225 * pixelsPerMillimetre, 0);
    expect(await readStyle(page, '.article', 'page')).toBe('policy');
    expect(await page.getByText('以正式文件为准').first().isVisible()).toBe(true);
  });
});
