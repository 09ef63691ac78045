import { openTexts } from '../exports/article-text.ts';
import { listExports } from '../exports/all-exports.ts';
import { bookAddress, hasBook } from '../exports/book.ts';
import type { Export, ExportSite, Written } from '../exports/export.ts';
import { feedAddresses, listChannels, type Channel } from '../exports/feed-channels.ts';
import { nameChannel } from '../exports/feed.ts';
import { writeTalk } from '../exports/slides.ts';
import { writeWechat } from '../exports/wechat.ts';
import { addressOf, type Article } from '../library/entry.ts';
import { writeTable } from '../exports/open-data.ts';
import { collections } from '../model/collections.ts';
import type { Library } from '../library/library.ts';
import { finishBody } from '../markdown/finish-body.ts';
import { placePictures } from './article-pictures.ts';
import { bookArt } from './book-art.ts';
import { fixedPages } from './navigation.ts';
import { isAsked, noteInput, readBody } from './inputs.ts';
import { openLibrary } from './open-library.ts';
import { absoluteUrl, settings } from './settings.ts';

let opened: Promise<{ library: Library; site: ExportSite }> | undefined;

/** The library and what exports may say of the site, opened once: the texts of articles are read and rendered for all of them. */
export function openExports(): Promise<{ library: Library; site: ExportSite }> {
  opened ??= openLibrary().then((library) => ({ library, site: describeSite(library) }));
  return opened;
}

function describeSite(library: Library): ExportSite {
  return {
    name: settings.name,
    tagline: settings.tagline,
    owner: settings.owner,
    url: absoluteUrl,
    pages: fixedPages,
    texts: openTexts(library, readBody, ({ file }) => {
      noteInput(file);
    }),
    art: bookArt,
  };
}

/** The routes of all exports, as far as they are to be made now. */
export async function listExportPaths() {
  const { library } = await openExports();
  const rows = listExports(library).filter(({ path }) => isAsked(`/${path}`));
  return rows.map((row) => ({ params: { export: row.path }, props: { row } }));
}

export async function writeExport(row: Export): Promise<Written> {
  const { library, site } = await openExports();
  return row.write(library, site);
}

/** What a page offers to readers' programs in its head. Addresses are below the base path. */
export interface OfferedFeed {
  address: string;
  type: string;
  title: string;
}

/** The feeds of the page at an address in two formats, and that of the whole site, which every page names. */
export async function findFeeds(address: string): Promise<OfferedFeed[]> {
  const channel = (await openChannels()).get(address);
  const whole = offerFeeds({ address: '/', label: '' });
  if (channel?.address === '/') return whole;
  return [...(channel ? offerFeeds(channel) : []), ...whole.slice(0, 1)];
}

/** Atom first: every reader takes it. */
function offerFeeds(channel: Pick<Channel, 'address' | 'label'>): OfferedFeed[] {
  const { atom, json } = feedAddresses(channel);
  const title = nameChannel(settings, channel);
  return [
    { address: atom, type: 'application/atom+xml', title },
    { address: json, type: 'application/feed+json', title },
  ];
}

let channels: Promise<ReadonlyMap<string, Channel>> | undefined;

function openChannels(): Promise<ReadonlyMap<string, Channel>> {
  channels ??= openLibrary().then(
    (library) => new Map(listChannels(library).map((channel) => [channel.address, channel])),
  );
  return channels;
}

export interface ShownChannel {
  label: string;
  /** The page that shows the same. */
  address: string;
  articles: number;
  atom: string;
  json: string;
  /** Undefined where there is nothing to make a book of. */
  book: string | undefined;
}

/** Everything that can be followed, under its headings. Addresses are below the base path. */
export function describeChannels(library: Library): { group: string; channels: ShownChannel[] }[] {
  const shown = listChannels(library).map((channel) => ({
    group: channel.group,
    ...{ label: channel.label || settings.name, address: channel.address },
    ...{ articles: channel.articles.length, ...feedAddresses(channel) },
    book: hasBook(channel) ? bookAddress(channel) : undefined,
  }));
  return [...Map.groupBy(shown, ({ group }) => group)].map(([group, rows]) => ({ group, channels: rows }));
}

/** A collection on the page of open data: its files with their sizes, and the first lines of its table. */
export interface ShownData {
  label: string;
  about: string;
  count: number;
  files: { format: string; address: string; size: string }[];
  sample: string[];
}

/** Every collection with its files. Sizes are those of the files as they are published. */
export async function describeOpenData(): Promise<ShownData[]> {
  const { library, site } = await openExports();
  const files = listExports(library).flatMap(({ data, ...row }) => (data ? [{ ...row, ...data }] : []));
  return Promise.all(
    [...Map.groupBy(files, ({ name }) => name)].map(async ([name, rows]) => ({
      ...{ label: collections[name].label, about: collections[name].about, count: library.list(name).length },
      files: await Promise.all(
        rows.map(async ({ format, path, write }) => ({
          ...{ format, address: `/${path}` },
          size: formatSize(Buffer.byteLength(await write(library, site))),
        })),
      ),
      sample: writeTable(library, name, site)
        .slice(1)
        .split('\r\n', 3)
        .map((line) => (line.length > 160 ? `${line.slice(0, 160).toWellFormed()}……` : line)),
    })),
  );
}

function formatSize(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** An article for a 公众号: what is copied, and the same text as this site shows it, to look over first. */
export async function describeWechat(article: Article) {
  const { library, site } = await openExports();
  return {
    ...describePlace(article),
    preview: await placePictures(finishBody(await site.texts.html(article), settings.base, [])),
    ...(await writeWechat(library, site, article)),
  };
}

/** An article as a talk. */
export async function describeTalk(article: Article) {
  const { library, site } = await openExports();
  return {
    ...describePlace(article),
    ...{ title: article.data.title, summary: article.data.summary },
    ...(await writeTalk(library, site, article)),
  };
}

/** Where a page that belongs to an article stands. */
function describePlace(article: Article) {
  const address = addressOf(article);
  const list = { label: collections[article.collection].label, address: `/${article.collection}/` };
  return { address, crumbs: [list, { label: article.data.title, address }] };
}
