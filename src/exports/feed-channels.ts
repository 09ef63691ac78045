import { addressOf, titleOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isArticle } from '../library/order.ts';
import { filterByRegion } from '../library/regions.ts';
import { collections } from '../model/collections.ts';
import { articleNames } from '../model/names.ts';

/** Something that can be followed: the whole site, a collection, what is written about a region or a topic. */
export interface Channel {
  /** The page that shows the same, below the base path: `/stories/`. Its feeds lie in it. */
  address: string;
  /** What it is called beside the name of the site; empty for the whole. */
  label: string;
  /** Which of its kind: the heading under which the page about following lists it. */
  group: '全站' | '栏目' | '主题' | '地区';
  articles: readonly Article[];
}

/** Everything that has a feed. A topic and a region have one as soon as an article is about them. */
export function listChannels(library: Library): Channel[] {
  const regions = library
    .list('regions')
    .map((region) => ({ region, articles: filterByRegion(library, library.articles(), region.id) }))
    .filter(({ articles }) => articles.length > 0);
  const topics = library
    .list('topics')
    .map((topic) => ({ topic, articles: library.backlinks(topic).filter(isArticle) }))
    .filter(({ articles }) => articles.length > 0);
  return [
    { address: '/', label: '', group: '全站', articles: library.articles() },
    ...articleNames.map((name): Channel => ({
      ...{ address: `/${name}/`, label: collections[name].label },
      ...{ group: '栏目', articles: library.list(name) },
    })),
    ...topics.map(({ topic, articles }): Channel => ({
      ...{ address: addressOf(topic), label: titleOf(topic) },
      ...{ group: '主题', articles },
    })),
    ...regions.map(({ region, articles }): Channel => ({
      ...{ address: addressOf(region), label: titleOf(region) },
      ...{ group: '地区', articles },
    })),
  ];
}

/** The two files of a channel, below the base path with a slash in front. */
export function feedAddresses({ address }: Pick<Channel, 'address'>): { atom: string; json: string } {
  return { atom: `${address}feed.xml`, json: `${address}feed.json` };
}
