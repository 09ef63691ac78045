import type { MenuPlace } from './menu.ts';

/** The addresses that the engine itself makes on every site, besides entries and the lists of collections. Below the base
 *  path, without slashes at their ends. A test compares them with the files of src/pages. */

export interface EnginePage {
  path: string;
  label: string;
  place: MenuPlace;
}

/** The pages that stand in a menu. The lists of collections say their places themselves (library/faces.ts). */
export const menuPages: readonly EnginePage[] = [
  { path: 'timeline', label: '大事记', place: { group: 'find', order: 80 } },
  { path: 'spirits', label: '三种精神', place: { group: 'stories', order: 20 } },
  { path: 'stages', label: '工作环节', place: { group: 'cases', order: 20 } },
  { path: 'honours', label: '荣誉榜', place: { group: 'find', order: 15 } },
  { path: 'search', label: '检索', place: { group: 'find', order: 100 } },
  { path: 'all', label: '全部文章', place: { group: 'stories', order: 90 } },
  { path: 'subscribe', label: '订阅', place: { group: 'more', order: 90 } },
  { path: 'data', label: '开放数据', place: { group: 'more', order: 100 } },
];

/** All pages to read; the empty one is the home page. */
export const enginePages: readonly string[] = [
  '',
  '404',
  'about/style',
  ...menuPages.map(({ path }) => path),
];

/** Folders of files that the build writes. Nothing else may have an address in them. */
export const engineFolders: readonly string[] = ['admin', 'assets', 'charts', 'covers', 'images', 'share'];

/** Files at the root of the site that the build writes. */
export const engineFiles: readonly string[] = [
  ...['icon.svg', 'opensearch.xml', 'sitemap.xml', 'robots.txt', 'llms.txt', 'llms-full.txt'],
];

/** What the folder of open data holds: files of each collection and of each chart, and what they say of all. */
export const dataFile =
  /^data\/(?:[a-z-]+\.(?:json|jsonl|csv)|schemas\/[a-z-]+\.json|charts\/[^/]+\.csv|SHA256SUMS\.txt)$/;

/** Files of these names lie beside every page that can be followed, the home page first. */
export const feedFiles: readonly string[] = ['feed.xml', 'feed.json'];

/** The same as a book, beside every page that can be followed but the home page. */
export const bookFile = 'book.epub';
