import { addressOf, keyOf, type Article, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/render-markdown.ts';
import { citeSource } from './citation.ts';
import { writeXml } from './escape.ts';
import { writePlainMarkdown } from './plain-markdown.ts';
import { writePortable } from './portable-html.ts';

/** The texts of articles for their pages and for all that leaves the site; each is read and rendered once. */
export interface ArticleTexts {
  /** Markdown as it stands in the file, with the components of the site. */
  source: (article: Article) => string;
  /** The same rendered, where components say nothing: for a page. */
  page: (article: Article) => Promise<RenderedMarkdown>;
  /** Markdown without components. */
  markdown: (article: Article) => string;
  /** The same as HTML, as the renderer gives it: addresses below the base path. */
  html: (article: Article) => Promise<string>;
}

/** `noteUse` hears of every use of a text, read before or not. */
export function openTexts(
  library: Library,
  readBody: (entry: Entry) => string,
  noteUse: (entry: Entry) => void = () => undefined,
): ArticleTexts {
  const once = <T>(make: (article: Article) => T): ((article: Article) => T) => {
    const made = new Map<string, T>();
    return (article) => {
      noteUse(article);
      const key = keyOf(article);
      const known = made.get(key) ?? make(article);
      made.set(key, known);
      return known;
    };
  };
  const source = once(readBody);
  const plain = once((article) => writePlainMarkdown(library, source(article)));
  const page = once((article) => renderMarkdown(source(article)));
  const html = once(async (article) => {
    const text = plain(article);
    return (text === source(article) ? await page(article) : await renderMarkdown(text.trim())).html;
  });
  return { source, page, markdown: (article) => plain(article).trim(), html };
}

/** The text of an article as it stands alone in another program: full addresses, the sources behind it. */
export async function writeWholeText(
  library: Library,
  { texts, url }: { texts: ArticleTexts; url: (address: string) => string },
  article: Article,
): Promise<string> {
  const address = (written: string): string => completeAddress(article, url, written);
  return writePortable(await texts.html(article), { address }) + writeSources(library, article);
}

/** An address of a text in full: `/people/yang/` and `#note` are of our site, others stay. */
export function completeAddress(article: Article, url: (address: string) => string, written: string): string {
  if (written.startsWith('#')) return url(addressOf(article)) + written;
  return written.startsWith('/') ? url(written) : written;
}

/** The sources of an article as the end of its text. */
export function writeSources(library: Library, article: Article): string {
  const rows = article.data.sources.flatMap(({ source, locator }) => {
    const entry = library.find('sources', source);
    if (!entry) return [];
    const { text, url } = citeSource(entry.data);
    const link = url === undefined ? '' : ` <a href="${writeXml(url)}">${writeXml(url)}</a>`;
    return [`<li>${writeXml(text)}${link}${locator === undefined ? '' : `（${writeXml(locator)}）`}</li>`];
  });
  return rows.length === 0 ? '' : `\n<h2>来源</h2>\n<ol>\n${rows.join('\n')}\n</ol>`;
}
