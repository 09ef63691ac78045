import { Feed } from 'feed';
import { addressOf, type Article } from '../library/entry.ts';
import { collections } from '../model/collections.ts';

/** How many articles a feed holds. */
const most = 30;

export interface FeedSite {
  name: string;
  tagline: string;
  owner: string;
  /** The full address of a page from its address below the base path. */
  url: (address: string) => string;
}

/** The newest articles as an Atom feed. Its own date is that of the newest article, never the clock's. */
export function writeFeed(site: FeedSite, articles: readonly Article[]): string {
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
  for (const article of articles.slice(0, most)) {
    const { title, summary, date, updated } = article.data;
    const link = site.url(addressOf(article));
    feed.addItem({
      ...{
        title,
        id: link,
        link,
        description: summary,
        published: toNoon(date),
        date: toNoon(updated ?? date),
      },
      category: [{ name: collections[article.collection].label }],
    });
  }
  return feed.atom1();
}

/** Noon in China, so that a day stays that day in every reader's time zone that matters here. */
function toNoon(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}
