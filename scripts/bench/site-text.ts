import type { Page } from 'playwright-core';

export interface PageText {
  address: string;
  /** The paragraphs, headings, cells and items of the searched part, as a browser sees them. */
  parts: string[];
}

/** The searched text of those pages that are searched, read by a browser's own parser: another way than the index took. */
export async function readSiteText(
  page: Page,
  site: string,
  addresses: readonly string[],
): Promise<PageText[]> {
  // A file without a policy of its own, so that this page may parse HTML.
  await page.goto(`${site}/search/entry.json`);
  return page.evaluate(async (list) => {
    const blocks = 'p,li,td,th,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,blockquote,pre,div';
    const texts: { address: string; parts: string[] }[] = [];
    for (const address of list) {
      const html = await (await fetch(address)).text();
      const document = new DOMParser().parseFromString(html, 'text/html');
      document.querySelectorAll('[data-pagefind-ignore], script, style, svg').forEach((part) => {
        part.remove();
      });
      const bodies = [...document.querySelectorAll('[data-pagefind-body]')];
      // A page that leads on to another, or a list in another order.
      if (bodies.length === 0) continue;
      const parts = bodies
        .flatMap((body) => [...body.querySelectorAll(blocks)])
        .flatMap((block) => {
          const own = block.cloneNode(true) as Element;
          own.querySelectorAll(blocks).forEach((inner) => {
            inner.replaceWith('\u0001');
          });
          return own.textContent.split('\u0001');
        })
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '');
      texts.push({ address, parts });
    }
    return texts;
  }, addresses);
}
