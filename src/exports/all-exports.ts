import { addressOf, titleOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { sheetAddress, writeBookletSheet } from './booklet-sheet.ts';
import { bookAddress, hasBook, makeBook, makeBooklet } from './book.ts';
import { chartTableAddress, listChartSettings, writeChartCsv } from './chart-file.ts';
import { listDataExports } from './data-exports.ts';
import { writeEpub } from './epub.ts';
import type { Export } from './export.ts';
import { feedAddresses, listChannels } from './feed-channels.ts';
import { writeAtom, writeJsonFeed } from './feed.ts';
import { writeIcon } from './icon.ts';
import { markdownAddress, writeArticleMarkdown, writeLlms, writeLlmsFull } from './markdown-file.ts';
import { writeOpenSearch } from './open-search.ts';
import { qrAddress, writeQr } from './qr.ts';
import { writeRobots } from './robots.ts';
import { writeLibrarySitemap } from './sitemap.ts';

/** The files that every site has, whatever is in its library. */
const fixedExports: readonly Export[] = [
  { path: 'sitemap.xml', title: '网站地图', write: writeLibrarySitemap },
  { path: 'icon.svg', title: '图标', write: writeIcon },
  { path: 'opensearch.xml', title: '浏览器检索', write: writeOpenSearch },
  { path: 'robots.txt', title: '爬虫须知', write: writeRobots },
  { path: 'llms.txt', title: '给语言模型的目录', write: writeLlms },
  { path: 'llms-full.txt', title: '全部文章的 Markdown', write: writeLlmsFull },
];

/** Every file that is made from this library. */
export function listExports(library: Library): Export[] {
  return [
    ...fixedExports,
    ...listFeeds(library),
    ...listDataExports(library),
    ...listChartTables(library),
    ...listMarkdown(library),
    ...listQrs(library),
    ...listBooks(library),
    ...listSheets(library),
  ];
}

/** Two feeds for each channel, the same articles in both. */
function listFeeds(library: Library): Export[] {
  return listChannels(library).flatMap((channel): Export[] => {
    const { atom, json } = feedAddresses(channel);
    return [
      { path: atom.slice(1), title: 'Atom 订阅', write: (all, site) => writeAtom(all, site, channel) },
      {
        path: json.slice(1),
        title: 'JSON Feed 订阅',
        write: (all, site) => writeJsonFeed(all, site, channel),
      },
    ];
  });
}

/** The table of each chart. */
function listChartTables(library: Library): Export[] {
  return listChartSettings(library).map((chart) => ({
    path: chartTableAddress(chart.series).slice(1),
    title: chart.title,
    write: (all) => writeChartCsv(all, chart),
  }));
}

/** Each article as Markdown, beside its page. */
function listMarkdown(library: Library): Export[] {
  return library.articles().map((article) => ({
    path: markdownAddress(article).slice(1),
    title: article.data.title,
    write: (all, site) => writeArticleMarkdown(all, site, article),
  }));
}

/** The code to each article and booklet, a file of its own: within the page it weighed more than half a kilobyte. */
function listQrs(library: Library): Export[] {
  return [...library.articles(), ...library.list('booklets')].map((entry) => ({
    path: qrAddress(entry).slice(1),
    title: titleOf(entry),
    write: (_all, site) => writeQr(site.url(addressOf(entry))),
  }));
}

/** A book of every list that can be followed, and those that editors put together. */
function listBooks(library: Library): Export[] {
  const channels = listChannels(library).filter(hasBook);
  const booklets = library.list('booklets').map((booklet) => makeBooklet(library, booklet));
  return [
    ...channels.map((channel): Export => ({
      path: bookAddress(channel).slice(1),
      title: channel.label,
      write: (all, site) => writeEpub(all, site, makeBook(channel, site)),
    })),
    ...booklets
      .filter(({ articles }) => articles.length > 0)
      .map((book): Export => ({
        path: book.address.slice(1),
        title: book.title,
        write: (all, site) => writeEpub(all, site, book),
      })),
  ];
}

/** What each printed booklet has on its pages besides its text. */
function listSheets(library: Library): Export[] {
  return library.list('booklets').map((booklet) => ({
    path: sheetAddress(booklet).slice(1),
    title: booklet.data.title,
    write: (all) => writeBookletSheet(all, booklet),
  }));
}
