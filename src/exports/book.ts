import { addressOf, keyOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { findNewestDay } from '../library/policy-status.ts';
import { bookFile } from '../model/engine-pages.ts';
import { formatDate } from '../text/dates.ts';
import { completeAddress, writeSources } from './article-text.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';
import type { Channel } from './feed-channels.ts';
import { writePortable } from './portable-html.ts';
import { writeZip } from './zip.ts';

/** Articles as an EPUB 3.3 (https://www.w3.org/TR/epub-33/): cover, contents, a chapter for each article with its sources. */
export interface Book {
  /** Where the book lies, below the base path. */
  address: string;
  title: string;
  /** Paragraphs before the first chapter. */
  foreword: readonly string[];
  articles: readonly Article[];
}

/** A book of more articles than this would be none to read; the newest are taken. */
const most = 300;

/** The book of what a channel shows, in the order of its list. */
export function makeBook(channel: Channel, site: Pick<ExportSite, 'name' | 'url'>): Book {
  const count = channel.articles.length;
  const kept = count > most ? `只收最新的${most}篇，` : '';
  return {
    address: bookAddress(channel),
    title: `${site.name} · ${channel.label}`,
    foreword: [`共${Math.min(count, most)}篇，${kept}文字与网站一致。网址：${site.url(channel.address)}`],
    articles: channel.articles.slice(0, most),
  };
}

export function bookAddress({ address }: Pick<Channel, 'address'>): string {
  return address + bookFile;
}

const text = (data: string): Uint8Array => new TextEncoder().encode(data);

export async function writeBook(
  library: Library,
  site: ExportSite,
  book: Book,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Map(book.articles.map((article, at) => [keyOf(article), `chapter-${at + 1}.xhtml`]));
  const chapters = await Promise.all(
    book.articles.map(async (article) => ({
      name: names.get(keyOf(article)) ?? '',
      title: article.data.title,
      data: writePage(article.data.title, await writeChapter(library, site, article, names)),
    })),
  );
  const pages = [
    { name: 'cover.xhtml', title: '封面', data: writePage(book.title, writeCover(book, site)) },
    { name: 'foreword.xhtml', title: '说明', data: writePage('说明', writeForeword(book, site)) },
    ...chapters,
  ];
  return writeZip([
    { path: 'mimetype', data: text('application/epub+zip'), isStored: true },
    { path: 'META-INF/container.xml', data: text(container) },
    { path: 'book/package.opf', data: text(writePackage(library, site, book, pages)) },
    { path: 'book/nav.xhtml', data: text(writeNavigation(book, pages)) },
    { path: 'book/style.css', data: text(style) },
    ...pages.map(({ name, data }) => ({ path: `book/${name}`, data: text(data) })),
  ]);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Quotations in 楷体, as on the site; everything else is the reader's own setting. */
const style = `body { line-height: 1.8; }
h1, h2, h3 { line-height: 1.4; font-family: "Songti SC", "SimSun", serif; }
blockquote { font-family: "Kaiti SC", "KaiTi", serif; margin: 1em 0 1em 1em; padding-left: 0.8em; border-left: 3px solid #972819; }
table { border-collapse: collapse; }
th, td { border: 1px solid #888; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
.cover { text-align: center; margin-top: 30%; }
.cover h1 { font-size: 1.8em; border-top: 4px solid #972819; padding-top: 1em; }
.by { margin-top: 3em; }
.summary { border-left: 3px solid #972819; padding-left: 0.8em; }
`;

function writePage(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head><title>${writeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function writeCover({ title }: Book, { owner }: ExportSite): string {
  return `<section class="cover" epub:type="cover"><h1>${writeXml(title)}</h1><p class="by">${writeXml(owner)}</p></section>`;
}

function writeForeword({ foreword }: Book, { owner }: ExportSite): string {
  const lines = [...foreword, `${owner}。文字以 CC BY 4.0 许可发布，转载请注明来源。`];
  return `<section epub:type="foreword"><h1>说明</h1>${lines.map((line) => `<p>${writeXml(line)}</p>`).join('\n')}</section>`;
}

async function writeChapter(
  library: Library,
  site: ExportSite,
  article: Article,
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const { title, subtitle, summary, date } = article.data;
  const address = (written: string): string => {
    const key = written.replace(/^\/|\/(?:#.*)?$/g, '');
    return written.startsWith('#')
      ? written
      : (names.get(key) ?? completeAddress(article, site.url, written));
  };
  // Pictures stay on the site: a book may not fetch them, and their words stand in their place.
  const html = (await site.texts.html(article)).replace(
    /<img\b[^>]*?\balt="([^"]*)"[^>]*>/g,
    (_, alt: string) => (alt === '' ? '' : `（图：${alt}）`),
  );
  const url = site.url(addressOf(article));
  return [
    `<section epub:type="chapter">`,
    `<h1>${writeXml(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p>${writeXml(subtitle)}</p>`]),
    `<p class="summary">${writeXml(summary)}</p>`,
    writePortable(html, { address, keepsIds: true }),
    writeSources(library, article),
    `<p>${writeXml(formatDate(date))}发布。<a href="${writeXml(url)}">${writeXml(url)}</a></p>`,
    '</section>',
  ].join('\n');
}

interface Page {
  name: string;
  title: string;
}

function writeNavigation(book: Book, pages: readonly Page[]): string {
  const rows = pages.map(({ name, title }) => `<li><a href="${name}">${writeXml(title)}</a></li>`);
  return writePage(
    book.title,
    `<nav epub:type="toc" role="doc-toc"><h1>目录</h1><ol>\n${rows.join('\n')}\n</ol></nav>`,
  );
}

/** What the book is and what a reader who cannot see it may count on (https://www.w3.org/TR/epub-a11y-11/). */
function listMetadata(library: Library, site: ExportSite, book: Book): string[] {
  const day = findNewestDay(library) || '1970-01-01';
  const meta = (property: string, value: string): string =>
    writeElement('meta', { property }, writeXml(value));
  return [
    writeElement('dc:identifier', { id: 'id' }, writeXml(site.url(book.address))),
    writeElement('dc:title', {}, writeXml(book.title)),
    writeElement('dc:language', {}, 'zh-CN'),
    writeElement('dc:creator', {}, writeXml(site.owner)),
    writeElement('dc:publisher', {}, writeXml(site.owner)),
    writeElement('dc:date', {}, day),
    writeElement('dc:rights', {}, 'CC BY 4.0'),
    meta('dcterms:modified', `${day}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability'].map((value) =>
      meta('schema:accessibilityFeature', value),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', '全书为文字，有目录和标题层级；图片以文字说明代替。'),
  ];
}

function writePackage(library: Library, site: ExportSite, book: Book, pages: readonly Page[]): string {
  const items = pages.map(({ name }, at) =>
    writeElement('item', { id: `p${at}`, href: name, 'media-type': 'application/xhtml+xml' }),
  );
  const spine = pages.map((_, at) => writeElement('itemref', { idref: `p${at}` }));
  const nav = { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN" prefix="schema: http://schema.org/">',
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...listMetadata(library, site, book),
    '</metadata>',
    '<manifest>',
    writeElement('item', nav),
    writeElement('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...items,
    '</manifest>',
    `<spine>${[spine[0] ?? '', writeElement('itemref', { idref: 'nav' }), ...spine.slice(1)].join('')}</spine>`,
    '</package>',
    '',
  ].join('\n');
}

/** Whether a channel is published as a book: one that has something in it, but for the whole site. */
export function hasBook({ address, articles }: Channel): boolean {
  return address !== '/' && articles.length > 0;
}
