import { addressOf, titleOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { articleNames } from '../model/names.ts';
import { compareIds } from '../text/order.ts';
import { writeWholeText } from './article-text.ts';
import { writeElement, writeJsonText, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';
import { feedAddresses, type Channel } from './feed-channels.ts';

/** How many articles a feed holds, each in full. */
const most = 30;

const licence = 'CC BY 4.0';

/** The newest articles of a channel as an Atom feed (RFC 4287), in full, in the order of the lists. Its own date is that of the
 *  last change among them, never the clock's. */
export async function writeAtom(library: Library, site: ExportSite, channel: Channel): Promise<string> {
  const articles = listNewest(channel.articles);
  const entries = await Promise.all(articles.map((article) => writeEntry(library, site, article)));
  const parts = [
    writeText('id', site.url(channel.address)),
    writeText('title', nameChannel(site, channel)),
    writeText('updated', toNoon(findLastDay(articles))),
    writeText('generator', site.name),
    writeElement('author', {}, writeText('name', site.owner)),
    writeElement('link', { rel: 'alternate', type: 'text/html', href: site.url(channel.address) }),
    writeElement('link', {
      ...{ rel: 'self', type: 'application/atom+xml', href: site.url(feedAddresses(channel).atom) },
    }),
    writeText('subtitle', site.tagline),
    writeText('rights', licence),
    ...entries,
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' };
  const feed = writeElement('feed', attributes, ...parts.map((part) => `\n  ${part}`), '\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

async function writeEntry(library: Library, site: ExportSite, article: Article): Promise<string> {
  const { title, summary, date, updated } = article.data;
  const link = site.url(addressOf(article));
  const body = await writeWholeText(library, site, article);
  const parts = [
    writeText('title', title),
    writeText('id', link),
    writeElement('link', { rel: 'alternate', type: 'text/html', href: link }),
    writeText('published', toNoon(date)),
    writeText('updated', toNoon(updated ?? date)),
    writeElement('category', { term: article.collection, label: collections[article.collection].label }),
    ...listSubjects(library, article).map((term) => writeElement('category', { term })),
    writeText('summary', summary),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${body}</div></content>`,
  ];
  return writeElement('entry', {}, ...parts.map((part) => `\n    ${part}`), '\n  ');
}

/** The same as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export async function writeJsonFeed(library: Library, site: ExportSite, channel: Channel): Promise<string> {
  const articles = listNewest(channel.articles);
  return writeJsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: nameChannel(site, channel),
    home_page_url: site.url(channel.address),
    feed_url: site.url(feedAddresses(channel).json),
    description: site.tagline,
    language: 'zh-CN',
    authors: [{ name: site.owner, url: site.url('/') }],
    items: await Promise.all(articles.map((article) => describeItem(library, site, article))),
  });
}

async function describeItem(library: Library, site: ExportSite, article: Article): Promise<object> {
  const { title, summary, date, updated } = article.data;
  const link = site.url(addressOf(article));
  return {
    id: link,
    url: link,
    title,
    summary,
    content_html: await writeWholeText(library, site, article),
    date_published: toNoon(date),
    date_modified: toNoon(updated ?? date),
    tags: [collections[article.collection].label, ...listSubjects(library, article)],
  };
}

/** 江州匠声, or 江州匠声 · 故事. */
export function nameChannel({ name }: Pick<ExportSite, 'name'>, { label }: Pick<Channel, 'label'>): string {
  return label === '' ? name : `${name} · ${label}`;
}

function listSubjects(library: Library, article: Article): string[] {
  const region = library.find('regions', article.data.region);
  return [...(region ? [region] : []), ...library.pick('topics', article.data.topics)].map(titleOf);
}

/** An element of plain text, which Atom takes where no other type is said: marks of HTML in a title stay signs. */
function writeText(name: string, text: string): string {
  return writeElement(name, {}, writeXml(text));
}

/** The newest by day of publication. Articles of one day stand in turn, one of each collection after the other, each collection in
 *  its own order, so that none hides the rest. */
export function listNewest(articles: readonly Article[]): Article[] {
  const places = new Map<Article, number>();
  for (const name of articleNames)
    for (const sameDay of Map.groupBy(
      articles.filter(({ collection }) => collection === name),
      ({ data }) => data.date,
    ).values())
      sameDay.forEach((article, place) => places.set(article, place));
  return articles
    .toSorted(
      (left, right) =>
        compareIds(right.data.date, left.data.date) || (places.get(left) ?? 0) - (places.get(right) ?? 0),
    )
    .slice(0, most);
}

function findLastDay(articles: readonly Article[]): string {
  const days = articles.map(({ data }) => data.updated ?? data.date).toSorted(compareIds);
  return days.at(-1) ?? '1970-01-01';
}

/** Noon in China, so that a day stays that day in every reader's time zone that matters here. */
function toNoon(day: string): string {
  return new Date(`${day}T12:00:00+08:00`).toISOString();
}
