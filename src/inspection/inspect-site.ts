import type { PageFacts } from './read-page.ts';

/** One thing that keeps a built site from being published. */
export interface Fault {
  file: string;
  message: string;
}

export interface SiteFacts {
  pages: readonly PageFacts[];
  /** Every file of the site with its size in bytes, by path with `/`. */
  files: ReadonlyMap<string, number>;
  base: string;
  siteUrl: string;
  /** Addresses below the base path that must be pages, search documents and sitemap entries: one for each published entry. */
  expected: readonly string[];
  /** Addresses below the base path that must not exist: those of drafts. */
  drafts: readonly string[];
  searchDocuments: number;
  /** Addresses that the sitemap names, in full. */
  sitemap: readonly string[];
}

/** Everything that is wrong with a built site; an empty list lets it be published. */
export function inspectSite(site: SiteFacts): Fault[] {
  return [
    ...findEmptyFiles(site),
    ...findWrongCounts(site),
    ...site.pages.flatMap((page) => [...findPageFaults(page), ...findBrokenLinks(site, page)]),
  ];
}

function findEmptyFiles({ files }: SiteFacts): Fault[] {
  return [...files].filter(([, size]) => size === 0).map(([file]) => ({ file, message: '文件是空的。' }));
}

/** Articles in = pages out = search documents = sitemap entries. */
function findWrongCounts({
  files,
  expected,
  drafts,
  searchDocuments,
  sitemap,
  siteUrl,
  base,
}: SiteFacts): Fault[] {
  const faults: Fault[] = [];
  for (const address of expected) {
    if (!files.has(toFile(address)))
      faults.push({ file: toFile(address), message: '内容里有，网页没有做出来。' });
  }
  for (const address of drafts) {
    if (files.has(toFile(address))) faults.push({ file: toFile(address), message: '这是草稿，不应当发布。' });
  }
  if (searchDocuments !== expected.length) {
    faults.push({
      file: 'search/',
      message: `检索收了 ${searchDocuments} 条，内容有 ${expected.length} 条。`,
    });
  }
  const listed = new Set(sitemap);
  const missing = expected.filter((address) => !listed.has(siteUrl + base + address.slice(1)));
  if (missing.length > 0) {
    faults.push({
      file: 'sitemap.xml',
      message: `网站地图缺 ${missing.length} 条，例如 ${missing[0] ?? ''}。`,
    });
  }
  return faults;
}

/** The file of an address below the base path: `/people/` → `people/index.html`. */
function toFile(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

function* findPageFaults(page: PageFacts): Generator<Fault> {
  const { file } = page;
  if (page.lang === '') yield { file, message: '<html> 没有写语言。' };
  if (page.title.trim() === '') yield { file, message: '没有标题 <title>。' };
  if (page.description.trim() === '') yield { file, message: '没有简介 <meta name="description">。' };
  if (page.canonical === '') yield { file, message: '没有规范地址 <link rel="canonical">。' };
  if (page.h1 !== 1) yield { file, message: `一级标题有 ${page.h1} 个，应当恰好一个。` };
  for (const inline of new Set(page.inline))
    yield { file, message: `有内嵌的 ${inline}，安全策略会拦下它。` };
  for (const { src, alt } of page.images) {
    if (alt === undefined) yield { file, message: `图片 ${src} 没有 alt。` };
  }
}

function* findBrokenLinks(site: SiteFacts, page: PageFacts): Generator<Fault> {
  const own = `https://site.invalid${site.base}${page.file.replace(/(^|\/)index\.html$/, '$1')}`;
  for (const link of new Set(page.links)) {
    if (!URL.canParse(link, own)) {
      yield { file: page.file, message: `地址 ${link} 写错了。` };
      continue;
    }
    const target = new URL(link, own);
    if (target.host !== 'site.invalid') continue;
    const fault = findLinkFault(site, page, target);
    if (fault) yield { file: page.file, message: `链接 ${link} ${fault}` };
  }
}

function findLinkFault(site: SiteFacts, page: PageFacts, target: URL): string | undefined {
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(site.base)) return `不在网站的目录 ${site.base} 里。`;
  const below = path.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) return '指向的页面不存在。';
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === '' || !file.endsWith('.html')) return undefined;
  const ids = file === page.file ? page.ids : findIds(site, file);
  return ids.has(anchor) ? undefined : `指向的位置 #${anchor} 不存在。`;
}

const indexes = new WeakMap<SiteFacts, Map<string, Set<string>>>();

function findIds(site: SiteFacts, file: string): Set<string> {
  const index = indexes.get(site) ?? new Map(site.pages.map((page) => [page.file, page.ids]));
  indexes.set(site, index);
  return index.get(file) ?? new Set();
}
