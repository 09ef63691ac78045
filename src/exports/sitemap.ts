import { addressOf, type Article, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isArticle } from '../library/order.ts';
import { collectionNames, isArticleName } from '../model/names.ts';
import { compareIds } from '../text/order.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** The pages of the site and one line for every published entry. */
export function writeLibrarySitemap(library: Library, site: ExportSite): string {
  const entries = collectionNames.flatMap((name): readonly Entry[] => library.list(name));
  return writeSitemap([
    ...site.pages.map((address) => ({ url: site.url(address), changed: findListChange(library, address) })),
    ...entries.map((entry) => ({ url: site.url(addressOf(entry)), changed: findLastChange(library, entry) })),
  ]);
}

/** The day on which readers last got something new. The page of a directory entry names the articles about it, and changes with
 *  them; one that no article names bears no day. */
function findLastChange(library: Library, entry: Entry): string | undefined {
  return findNewest(isArticle(entry) ? [entry] : library.backlinks(entry).filter(isArticle));
}

/** The pages that show articles as such: the home page, all articles, the lists of the collections. */
function findListChange(library: Library, address: string): string | undefined {
  const name = address.slice(1, -1);
  if (isArticleName(name)) return findNewest(library.list(name));
  return address === '/' || address === '/all/' ? findNewest(library.articles()) : undefined;
}

function findNewest(articles: readonly Article[]): string | undefined {
  return articles
    .map(({ data }) => data.updated ?? data.date)
    .toSorted(compareIds)
    .at(-1);
}

/** A sitemap after https://www.sitemaps.org/protocol.html: full addresses, with the day of the last change where it is known. */
export function writeSitemap(pages: readonly { url: string; changed?: string | undefined }[]): string {
  const rows = pages.map(({ url, changed }) => {
    const lastmod = changed === undefined ? [] : [writeElement('lastmod', {}, writeXml(changed))];
    return writeElement('url', {}, writeElement('loc', {}, writeXml(url)), ...lastmod);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
