import { addressOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { articleNames } from '../model/names.ts';
import { compareIds } from '../text/order.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** How many articles a feed holds. */
const most = 30;

/** The newest articles of all collections as an Atom feed (RFC 4287), in the order of the lists. Its own date is that of the
 *  newest article, never the clock's. */
export function writeFeed(library: Library, site: ExportSite): string {
  const articles = listNewest(library);
  const parts = [
    writeText('id', site.url('/')),
    writeText('title', site.name),
    writeText('updated', toNoon(articles[0]?.data.date ?? '1970-01-01')),
    writeText('generator', site.name),
    writeElement('author', {}, writeText('name', site.owner)),
    writeElement('link', { rel: 'alternate', href: site.url('/') }),
    writeElement('link', { rel: 'self', href: site.url('/feed.xml') }),
    writeText('subtitle', site.tagline),
    writeText('rights', 'CC BY 4.0'),
    ...articles.map((article) => writeEntry(article, site)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' };
  const feed = writeElement('feed', attributes, ...parts.map((part) => `\n  ${part}`), '\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function writeEntry(article: Article, site: ExportSite): string {
  const { title, summary, date, updated } = article.data;
  const link = site.url(addressOf(article));
  const parts = [
    writeText('title', title),
    writeText('id', link),
    writeElement('link', { href: link }),
    writeText('updated', toNoon(updated ?? date)),
    writeText('summary', summary),
    writeElement('category', { term: article.collection, label: collections[article.collection].label }),
    writeText('published', toNoon(date)),
  ];
  return writeElement('entry', {}, ...parts.map((part) => `\n    ${part}`), '\n  ');
}

/** An element of plain text, which Atom takes where no other type is said: marks of HTML in a title stay signs. */
function writeText(name: string, text: string): string {
  return writeElement(name, {}, writeXml(text));
}

/** Articles of one day stand in turn, one of each collection after the other, so that no collection hides the rest. */
function listNewest(library: Library): Article[] {
  const places = new Map<Article, number>();
  for (const name of articleNames)
    for (const sameDay of Map.groupBy(library.list(name), ({ data }) => data.date).values())
      sameDay.forEach((article, place) => places.set(article, place));
  return library
    .articles()
    .toSorted(
      (left, right) =>
        compareIds(right.data.date, left.data.date) || (places.get(left) ?? 0) - (places.get(right) ?? 0),
    )
    .slice(0, most);
}

/** Noon in China, so that a day stays that day in every reader's time zone that matters here. */
function toNoon(day: string): string {
  return new Date(`${day}T12:00:00+08:00`).toISOString();
}
