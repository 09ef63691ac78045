import { expect } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { test } from '../site-test.ts';

const booklet = '/booklets/shanchang-de-ren/';

test('a booklet leads to its articles in order, to its e-book and to its page for printing', async ({
  page,
  site,
}) => {
  await page.goto(site.url + booklet);
  const links = await page
    .locator('.contents a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/stories/lv-jinxiang/', '/stories/luo-dingshan/', '/policies/gongpiao-banfa/']);
  for (const file of [`${booklet}book.epub`, `${booklet}print/`])
    expect((await fetch(site.url + file)).status, file).toBe(200);
});

test('the contents of a printed booklet name the pages on which its chapters begin', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${booklet}print/`);
  const numbers = await page.locator('.contents .page').allTextContents();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(numbers).toHaveLength(3);
  expect(numbers.map(Number)).toEqual(await listTargets(new Uint8Array(pdf)));
});

/** The pages to which the links of the contents, on the third page, lead in the PDF itself; the first page is 1. */
async function listTargets(pdf: Uint8Array): Promise<number[]> {
  const document = await getDocumentProxy(pdf);
  const links = (await (await document.getPage(3)).getAnnotations()) as { dest?: string }[];
  const pages = links.map(async ({ dest = '' }) => {
    const target = (await document.getDestination(dest)) as Parameters<typeof document.getPageIndex> | null;
    return target ? (await document.getPageIndex(target[0])) + 1 : 0;
  });
  return [...new Set(await Promise.all(pages))].sort((left, right) => left - right);
}
