import { listBookletArticles } from '../library/booklet.ts';
import { addressOf, keyOf, type Article, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { finishBody } from '../markdown/finish-body.ts';
import { writeSources } from '../exports/article-text.ts';
import { bookAddress } from '../exports/book.ts';
import { nameChapter, sheetAddress } from '../exports/booklet-sheet.ts';
import { writePortable } from '../exports/portable-html.ts';
import { qrAddress } from '../exports/qr.ts';
import { collections } from '../model/collections.ts';
import { estimateReadingMinutes } from '../text/han.ts';
import { placePictures } from './article-pictures.ts';
import { coverAddress } from './covers.ts';
import { describeEntry } from './entry-page.ts';
import { openExports } from './exports.ts';
import { readBody } from './inputs.ts';
import { settings } from './settings.ts';

/** Everything that the page of a booklet shows. Addresses are below the base path. */
export function describeBooklet(library: Library, booklet: EntryOf<'booklets'>) {
  const articles = listBookletArticles(library, booklet.data);
  const { title, address, crumbs, things, summary } = describeEntry(library, booklet);
  const bodies = articles.map(readBody);
  return {
    ...{ title, address, crumbs, things, summary },
    ...{ subtitle: booklet.data.subtitle, foreword: booklet.data.foreword },
    articles: articles.map((article, at) => ({
      ...{ title: article.data.title, address: addressOf(article), summary: article.data.summary },
      detail: `${collections[article.collection].label} · 约${estimateReadingMinutes(bodies[at] ?? '')}分钟`,
    })),
    cover: articles[0] && coverAddress(articles[0]),
    book: articles.length === 0 ? undefined : bookAddress({ address }),
    print: articles.length === 0 ? undefined : `${address}print/`,
  };
}

/** A chapter of a printed booklet. */
export interface PrintedChapter {
  name: string;
  title: string;
  subtitle: string | undefined;
  summary: string;
  /** The text and its sources. */
  html: string;
}

/** Everything that is printed of a booklet. */
export async function describePrintedBooklet(library: Library, booklet: EntryOf<'booklets'>) {
  const articles = listBookletArticles(library, booklet.data);
  const names = new Map(articles.map((article, at) => [keyOf(article), nameChapter(at)]));
  const { title, subtitle, summary, foreword } = booklet.data;
  const address = addressOf(booklet);
  return {
    ...{ title, subtitle, summary, foreword, address },
    sheet: sheetAddress(booklet),
    qr: qrAddress(booklet),
    cover: articles[0] && coverAddress(articles[0]),
    chapters: await Promise.all(articles.map((article) => printChapter(library, article, names))),
  };
}

async function printChapter(
  library: Library,
  article: Article,
  names: ReadonlyMap<string, string>,
): Promise<PrintedChapter> {
  const { site } = await openExports();
  const name = names.get(keyOf(article)) ?? '';
  const { title, subtitle, summary } = article.data;
  const own = writePortable(await site.texts.html(article), {
    ids: `${name}-`,
    picture: (written) => written,
    address: (written) => findInBooklet(names, name, written),
  });
  const text = await placePictures(finishBody(own, settings.base, []));
  // On paper nobody scrolls to a picture: it has to be there when the page is printed.
  const html = text.replaceAll(' loading="lazy"', '') + writeSources(library, article);
  return { name, title, subtitle, summary, html: lowerHeadings(html) };
}

/** The title of the booklet is the first heading, those of the chapters the second. */
function lowerHeadings(html: string): string {
  return html.replace(
    /(<\/?h)([2-5])\b/g,
    (_, start: string, level: string) => start + String(Number(level) + 1),
  );
}

/** A link to a note of the chapter, to another chapter, or to the site. */
function findInBooklet(names: ReadonlyMap<string, string>, name: string, written: string): string {
  if (written.startsWith('#')) return `#${name}-${written.slice(1)}`;
  const chapter = names.get(written.replace(/^\/|\/(?:#.*)?$/g, ''));
  return chapter === undefined ? written : `#${chapter}`;
}
