import { addressOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { pictureFolder } from '../model/pictures.ts';
import { formatDate } from '../text/dates.ts';
import { completeAddress, writeSources } from './article-text.ts';
import { writeXml } from './escape.ts';
import type { ExportSite } from './export.ts';
import { writePortable } from './portable-html.ts';

/** What a chapter needs to know of its book. */
interface BookParts {
  library: Library;
  site: ExportSite;
  /** The chapters' files by the keys of their articles. */
  names: ReadonlyMap<string, string>;
  /** The pictures' files by the names that they have on the site. */
  pictures: ReadonlyMap<string, { name: string }>;
}

const pictureSource = new RegExp(`^/${pictureFolder}/([^/]+)$`);
const pictureTag = /<img\b[^>]*?\bsrc="([^"]*)"[^>]*>/g;

/** The names of the pictures that a text shows. */
export function findPictures(html: string): string[] {
  return [...html.matchAll(pictureTag)].flatMap(([, source = '']) => findFile(source) ?? []);
}

function findFile(source: string): string | undefined {
  const name = pictureSource.exec(source)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}

/** An article as a chapter: what it is about, its text, its sources and where it stands on the site. */
export function writeChapter(parts: BookParts, article: Article, html: string): string {
  const { library, site } = parts;
  const { title, subtitle, summary, date } = article.data;
  const url = site.url(addressOf(article));
  return [
    `<section epub:type="chapter" role="doc-chapter">`,
    `<h1>${writeXml(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p>${writeXml(subtitle)}</p>`]),
    `<p class="summary">${writeXml(summary)}</p>`,
    writeText(parts, article, html),
    writeSources(library, article),
    `<p class="source">${writeXml(formatDate(date))}发布。<a href="${writeXml(url)}">${writeXml(url)}</a></p>`,
    '</section>',
  ].join('\n');
}

function writeText({ site, names, pictures }: BookParts, article: Article, html: string): string {
  const pictureName = (source: string): string | undefined => pictures.get(findFile(source) ?? '')?.name;
  // A book may fetch nothing: the words of a picture that it does not hold stand in its place.
  const held = html.replace(pictureTag, (tag, source: string) => {
    const alt = /\balt="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (pictureName(source) !== undefined) return tag;
    return alt === '' ? '' : `（图：${alt}）`;
  });
  return writePortable(held, {
    ids: '',
    picture: (source) => pictureName(source) ?? '',
    address: (written) =>
      written.startsWith('#')
        ? written
        : (names.get(written.replace(/^\/|\/(?:#.*)?$/g, '')) ?? completeAddress(article, site.url, written)),
  });
}
