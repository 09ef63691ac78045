import type { Book } from './book.ts';
import { writeElement, writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';

/** A page of a book: its file, what the contents call it, and what stands in it. */
export interface BookFile {
  name: string;
  title: string;
  page: string;
}

interface BookFiles {
  /** In their order, the cover first. */
  pages: readonly BookFile[];
  nav: BookFile;
  /** File names, the cover first where there is one. */
  pictures: readonly string[];
}

/** The list of all that a book holds, in the order in which it is read. */
export function writePackage(site: ExportSite, book: Book, { pages, nav, pictures }: BookFiles): string {
  const xhtml = 'application/xhtml+xml';
  const items = [
    { id: 'nav', href: nav.name, 'media-type': xhtml, properties: 'nav' },
    { id: 'style', href: 'style.css', 'media-type': 'text/css' },
    ...pages.map(({ name }, at) => ({ id: `p${at}`, href: name, 'media-type': xhtml })),
    ...pictures.map((name, at) => ({
      ...{ id: `i${at}`, href: name, 'media-type': name.endsWith('.png') ? 'image/png' : 'image/jpeg' },
      ...(name === 'cover.png' ? { properties: 'cover-image' } : {}),
    })),
  ].map((attributes) => writeElement('item', attributes));
  const [cover = '', ...rest] = pages.map((_, at) => writeElement('itemref', { idref: `p${at}` }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN" prefix="schema: http://schema.org/">',
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...listMetadata(site, book, pictures.length > 0),
    '</metadata>',
    '<manifest>',
    ...items,
    '</manifest>',
    `<spine>${[cover, writeElement('itemref', { idref: 'nav' }), ...rest].join('')}</spine>`,
    '</package>',
    '',
  ].join('\n');
}

/** What the book is and what a reader who cannot see it may count on (https://www.w3.org/TR/epub-a11y-11/). */
function listMetadata({ owner, url }: ExportSite, book: Book, hasPictures: boolean): string[] {
  const day = findLastDay(book);
  const meta = (property: string, value: string): string =>
    writeElement('meta', { property }, writeXml(value));
  const title = [book.title, book.subtitle].filter(Boolean).join('：');
  return [
    writeElement('dc:identifier', { id: 'id' }, writeXml(url(book.address))),
    writeElement('dc:title', {}, writeXml(title)),
    writeElement('dc:language', {}, 'zh-CN'),
    writeElement('dc:creator', {}, writeXml(owner)),
    writeElement('dc:publisher', {}, writeXml(owner)),
    writeElement('dc:date', {}, day),
    writeElement('dc:rights', {}, 'CC BY 4.0'),
    meta('dcterms:modified', `${day}T00:00:00Z`),
    ...['textual', ...(hasPictures ? ['visual'] : [])].map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...[
      'alternativeText',
      'tableOfContents',
      'structuralNavigation',
      'readingOrder',
      'displayTransformability',
    ].map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', '有目录和标题层级，图片都有文字说明，全书可以听读。'),
  ];
}

/** The day on which an article of the book was last changed. */
function findLastDay({ articles }: Book): string {
  return articles.reduce(
    (last, { data: { date, updated = date } }) => (updated > last ? updated : last),
    '1970-01-01',
  );
}
