import type { Fault, SiteFacts } from './inspect-site.ts';

/** Files that belong to the making of a site, to a server or to somebody's desktop. */
const strangers =
  /(?:^|\/)(?:\.(?!well-known\/)[^/]*|_worker\.js|entry\.mjs|package(?:-lock)?\.json|Thumbs\.db|desktop\.ini|node_modules\/.*|__MACOSX\/.*)$|\.(?:map|ts|tsx|astro|mdx|ya?ml|mjs|cjs|php|sql|log|bak|orig|swp|docx?|env)$|~$/i;

/** Which files there are: none too few, none too many, none empty. */
export function* findFileFaults(site: SiteFacts): Generator<Fault> {
  for (const [file, size] of site.files) {
    if (size === 0) yield { file, message: '文件是空的。' };
    if (strangers.test(file) || (file.endsWith('.md') && !file.endsWith('/index.md')))
      yield { file, message: '这种文件不应当发布。' };
  }
  yield* findHomeFaults(site);
  yield* findWrongCounts(site);
}

function* findHomeFaults({ files }: SiteFacts): Generator<Fault> {
  for (const file of ['index.html', '404.html'])
    if (!files.has(file)) yield { file, message: '没有做出来。' };
}

/** Articles in = pages out = search documents = sitemap entries. */
function* findWrongCounts({
  files,
  expected,
  drafts,
  moved,
  searchDocuments,
  sitemap,
  siteUrl,
  base,
}: SiteFacts): Generator<Fault> {
  for (const file of expected.map(toFile)) {
    if (!files.has(file)) yield { file, message: '内容里有，网页没有做出来。' };
  }
  for (const file of drafts.map(toFile)) {
    if (files.has(file)) yield { file, message: '这是草稿，不应当发布。' };
  }
  for (const address of moved.keys()) {
    if (!files.has(toFile(address)))
      yield { file: toFile(address), message: '改了址，旧地址的网页没有做出来。' };
  }
  if (searchDocuments !== expected.length) {
    yield { file: 'search/', message: `检索收了 ${searchDocuments} 条，内容有 ${expected.length} 条。` };
  }
  const listed = new Set(sitemap);
  const stale = [...moved.keys()].find((address) => listed.has(siteUrl + base + address.slice(1)));
  if (stale !== undefined) yield { file: 'sitemap.xml', message: `网站地图里有旧地址 ${stale}。` };
  const missing = expected.filter((address) => !listed.has(siteUrl + base + address.slice(1)));
  if (missing.length > 0) {
    yield { file: 'sitemap.xml', message: `网站地图缺 ${missing.length} 条，例如 ${missing[0] ?? ''}。` };
  }
}

/** The file of an address below the base path: `/people/` → `people/index.html`. */
export function toFile(address: string): string {
  const below = address.replace(/^\//, '');
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}
