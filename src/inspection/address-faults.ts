import { toFile } from './file-faults.ts';
import type { Fault, SiteFacts } from './inspect-site.ts';
import type { PageFacts } from './page-facts.ts';

/** Finds what is wrong with the addresses of one page after the other: those of our own lead to something, and nothing is fetched
 *  from elsewhere. */
export function openAddressFaults(site: SiteFacts): (page: PageFacts) => Generator<Fault> {
  const ids = openIds(site);
  // The menus of all pages lead to the same places: what is right wherever it stands is looked at once.
  const [right, rightToLoad] = [new Set<string>(), new Set<string>()];
  return function* find(page) {
    const unknown = new Set(page.links.filter((link) => !right.has(link)));
    const unknownLoads = new Set(page.loads.filter((link) => !rightToLoad.has(link)));
    for (const link of unknown.union(unknownLoads)) {
      const fault = findLinkFault(site, ids, page, link);
      const loadFault = unknownLoads.has(link) ? findLoadFault(site, link) : undefined;
      if (!fault && isWhole(link)) right.add(link);
      if (!loadFault && unknownLoads.has(link)) rightToLoad.add(link);
      const message = fault ?? loadFault;
      if (message) yield { file: page.file, message: `链接 ${link} ${message}` };
    }
  };
}

/** The same for style sheets, feeds, the sitemap and data. */
export function* findTextFaults(site: SiteFacts): Generator<Fault> {
  const ids = openIds(site);
  for (const [file, text] of site.texts) {
    for (const address of new Set(listTextAddresses(site, file, text))) {
      const message = findTargetFault(site, ids, file, address);
      if (message) yield { file, message: `地址 ${address} ${message}` };
    }
  }
}

/** Whether an address means the same on every page. */
function isWhole(link: string): boolean {
  return /^(?:\/|[a-z]+:)/i.test(link);
}

type Ids = (file: string) => ReadonlySet<string> | undefined;

/** The places in a page where a link can land, for the pages that some link leads into. */
function openIds({ pages }: SiteFacts): Ids {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, pages.get(file)?.ids);
    return known.get(file);
  };
}

function findLinkFault(site: SiteFacts, ids: Ids, page: PageFacts, link: string): string | undefined {
  if (/^\s*(?:javascript|vbscript|data|file|blob):/i.test(link)) return '用了不许用的开头。';
  const ownOrOther: Ids = (file) => (file === page.file ? page.ids : ids(file));
  return findTargetFault(site, ownOrOther, page.file, link);
}

function findLoadFault({ siteUrl }: SiteFacts, link: string): string | undefined {
  const origin = URL.parse(link, 'https://site.invalid')?.origin ?? siteUrl;
  return origin === 'https://site.invalid' || origin === siteUrl ? undefined : '会从别的网站加载东西。';
}

/** What is wrong with an address that stands in a file of ours; undefined where it leads elsewhere or to something. */
function findTargetFault(site: SiteFacts, ids: Ids, from: string, address: string): string | undefined {
  // Most addresses that are not the same on every page lead to a place in the page itself.
  if (/^#[\w-]+$/.test(address)) return findAnchorFault(ids, from, address.slice(1));
  const own = `https://site.invalid${site.base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
  const target = URL.parse(address, own);
  if (!target) return '写错了。';
  if (target.host !== 'site.invalid' && target.origin !== site.siteUrl) return undefined;
  const [path, anchor] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (path === undefined || anchor === undefined) return '写错了。';
  const base = decode(site.base) ?? site.base;
  // Another site may stand on the same host, above ours: whoever writes its address in full means it.
  if (!path.startsWith(base))
    return /^https?:/i.test(address.trim()) ? undefined : `不在网站的目录 ${site.base} 里。`;
  const file = toFile(path.slice(base.length));
  if (!site.files.has(file)) return '指向的页面不存在。';
  return findAnchorFault(ids, file, anchor);
}

function findAnchorFault(ids: Ids, file: string, anchor: string): string | undefined {
  // The browser knows #top without being told.
  if (anchor === '' || anchor === 'top' || !file.endsWith('.html') || ids(file)?.has(anchor))
    return undefined;
  return `指向的位置 #${anchor} 不存在。`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** url(…) in a style sheet; in other texts, addresses of our own site written in full. */
function listTextAddresses({ siteUrl, base }: SiteFacts, file: string, text: string): string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? '');
  const own = siteUrl + base;
  // In Markdown a round bracket closes an address.
  const end = file.endsWith('.txt') ? ')' : '';
  const pattern = new RegExp(
    `${own.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[^\\s<>"'\\\\）。，；${end}]*`,
    'g',
  );
  return (text.match(pattern) ?? []).map((address) => address.replaceAll('&amp;', '&'));
}
