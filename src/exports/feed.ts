import { Feed } from 'feed';
import { addressOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { articleNames } from '../model/names.ts';
import { compareIds } from '../text/order.ts';
import type { ExportSite } from './export.ts';

/** How many articles a feed holds. */
const most = 30;

/** The newest articles of all collections as an Atom feed (RFC 4287), in the order of the lists. Its own date is that of the
 *  newest article, never the clock's. */
export function writeFeed(library: Library, site: ExportSite): string {
  const articles = listNewest(library);
  const feed = new Feed({
    title: site.name,
    description: site.tagline,
    id: site.url('/'),
    link: site.url('/'),
    language: 'zh-CN',
    copyright: 'CC BY 4.0',
    generator: site.name,
    updated: toNoon(articles[0]?.data.date ?? '1970-01-01'),
    feedLinks: { atom: site.url('/feed.xml') },
    author: { name: site.owner },
  });
  for (const article of articles) {
    const { title, summary, date, updated } = article.data;
    const link = site.url(addressOf(article));
    feed.addItem({
      title,
      id: link,
      link,
      description: summary,
      published: toNoon(date),
      date: toNoon(updated ?? date),
      category: [{ name: collections[article.collection].label }],
    });
  }
  return feed.atom1();
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
function toNoon(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}
