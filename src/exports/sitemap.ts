import { addressOf, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isArticle } from '../library/order.ts';
import { collectionNames } from '../model/names.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** The pages of the site and one line for every published entry. */
export function writeLibrarySitemap(library: Library, site: ExportSite): string {
  const entries = collectionNames.flatMap((name): readonly Entry[] => library.list(name));
  return writeSitemap([
    ...site.pages.map((address) => ({ url: site.url(address) })),
    ...entries.map((entry) => ({ url: site.url(addressOf(entry)), changed: findLastChange(entry) })),
  ]);
}

/** The day on which readers last got something new; directory entries bear none. */
function findLastChange(entry: Entry): string | undefined {
  return isArticle(entry) ? (entry.data.updated ?? entry.data.date) : undefined;
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
