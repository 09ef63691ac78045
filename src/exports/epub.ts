import { keyOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { BookPicture } from './book-cover.ts';
import type { Book } from './book.ts';
import { findPictures, writeChapter } from './epub-chapter.ts';
import { writePackage, type BookFile } from './epub-package.ts';
import { writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';
import { writeZip } from './zip.ts';

/** A book as EPUB 3.3 (https://www.w3.org/TR/epub-33/), in the parts that 3.2 has too, which is what most readers know. */
export async function writeEpub(
  library: Library,
  site: ExportSite,
  book: Book,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = await Promise.all(book.articles.map((article) => site.texts.html(article)));
  const pictures = await drawPictures(site, texts);
  const cover = await site.art.cover({
    ...{ title: book.title, subtitle: book.subtitle ?? '' },
    ...{ owner: site.owner, first: book.articles[0] },
  });
  const names = new Map(book.articles.map((article, at) => [keyOf(article), `chapter-${at + 1}.xhtml`]));
  const chapters = book.articles.map((article, at): BookFile => ({
    ...{ name: names.get(keyOf(article)) ?? '', title: article.data.title },
    page: writeChapter({ library, site, names, pictures }, article, texts[at] ?? ''),
  }));
  const pages: BookFile[] = [
    { name: 'cover.xhtml', title: '封面', page: writeCover(book, site, cover !== undefined) },
    { name: 'foreword.xhtml', title: book.forewordTitle, page: writeForeword(book, site) },
    ...chapters,
  ];
  const nav: BookFile = { name: 'nav.xhtml', title: '目录', page: writeNavigation(pages) };
  const drawn = [
    ...(cover ? [{ name: 'cover.png', data: cover }] : []),
    ...[...pictures.values()].map(({ name, data }) => ({ name, data })),
  ];
  return writeZip([
    { path: 'mimetype', data: encode('application/epub+zip'), isStored: true },
    { path: 'META-INF/container.xml', data: encode(container) },
    {
      path: 'book/package.opf',
      data: encode(writePackage(site, book, { pages, nav, pictures: drawn.map(({ name }) => name) })),
    },
    { path: 'book/style.css', data: encode(style) },
    ...[nav, ...pages].map(({ name, title, page }) => ({
      path: `book/${name}`,
      data: encode(writePage(title, page)),
    })),
    ...drawn.map(({ name, data }) => ({ path: `book/${name}`, data, isStored: true })),
  ]);
}

/** The pictures of a book's texts by their file names, each once, with the name that it has in the book. */
async function drawPictures(
  { art }: ExportSite,
  texts: readonly string[],
): Promise<Map<string, BookPicture & { name: string }>> {
  const files = [...new Set(texts.flatMap(findPictures))];
  const drawn = await Promise.all(files.map((file) => art.picture(file)));
  return new Map(
    files.flatMap((file, at) => {
      const picture = drawn[at];
      return picture ? [[file, { ...picture, name: `picture-${at + 1}.${picture.ending}` }] as const] : [];
    }),
  );
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Quotations in 楷体, as on the site; everything else is the reader's own setting. */
const style = `body { line-height: 1.8; }
h1, h2, h3 { line-height: 1.4; font-family: "Songti SC", "Noto Serif CJK SC", "SimSun", serif; }
h2, h3 { break-after: avoid; }
blockquote { font-family: "Kaiti SC", "KaiTi", "STKaiti", serif; margin: 1em 0 1em 1em; padding-left: 0.8em; border-left: 3px solid #972819; }
table { border-collapse: collapse; }
th, td { border: 1px solid #888; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
img { max-width: 100%; }
a { overflow-wrap: anywhere; }
nav ol { list-style: none; padding-left: 0; }
nav li { margin: 0.5em 0; }
.cover { text-align: center; margin: 0; }
.cover img { max-height: 95vh; }
.bare { margin-top: 30%; }
.bare h1 { font-size: 1.8em; border-top: 4px solid #972819; padding-top: 1em; }
.by { margin-top: 3em; }
.summary { border-left: 3px solid #972819; padding-left: 0.8em; }
.source { font-size: 0.85em; }
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

/** The cover says its words to those who cannot see it; without a picture they stand there. */
function writeCover({ title, subtitle = '' }: Book, { owner }: ExportSite, hasPicture: boolean): string {
  const words = [title, subtitle, owner].filter(Boolean);
  if (hasPicture)
    return `<section class="cover" epub:type="cover"><img src="cover.png" role="doc-cover" alt="${writeXml(`封面：${words.join('，')}`)}"/></section>`;
  const [head = '', ...rest] = words.map(writeXml);
  const lines = rest.map((line) => `<p class="by">${line}</p>`);
  return `<section class="cover bare" epub:type="cover"><h1>${head}</h1>${lines.join('')}</section>`;
}

function writeForeword({ foreword, forewordTitle }: Book, { owner }: ExportSite): string {
  const lines = [...foreword, `${owner}。文字以 CC BY 4.0 许可发布，转载请注明来源。`];
  const paragraphs = lines.map((line) => `<p>${writeXml(line)}</p>`).join('\n');
  return `<section epub:type="foreword" role="doc-foreword"><h1>${forewordTitle}</h1>${paragraphs}</section>`;
}

function writeNavigation(pages: readonly BookFile[]): string {
  const rows = pages.map(({ name, title }) => `<li><a href="${name}">${writeXml(title)}</a></li>`);
  return `<nav epub:type="toc" role="doc-toc"><h1>目录</h1><ol>\n${rows.join('\n')}\n</ol></nav>`;
}
