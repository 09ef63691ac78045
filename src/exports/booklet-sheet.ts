import { addressOf, type EntryOf } from '../library/entry.ts';
import { listBookletArticles } from '../library/booklet.ts';
import type { Library } from '../library/library.ts';
import { cleanText } from './escape.ts';

/** Where the style sheet of a printed booklet lies: beside its page for printing. */
export function sheetAddress(booklet: Pick<EntryOf<'booklets'>, 'collection' | 'id'>): string {
  return `${addressOf(booklet)}print.css`;
}

/** The running heads of a printed booklet: its own title on left pages, that of the chapter on right ones. A browser takes them from a
 *  style sheet alone, and from named pages, because it knows no running strings; so each booklet has a sheet of its own. */
export function writeBookletSheet(library: Library, { data }: EntryOf<'booklets'>): string {
  const chapters = listBookletArticles(library, data).map(({ data: { title } }, at) => {
    const name = nameChapter(at);
    return (
      `#${name} { page: ${name}; }\n` +
      `@page ${name}:right { @top-right { content: ${writeString(cutTitle(title))}; } }\n` +
      `@page ${name}:left { @top-left { content: ${writeString(data.title)}; } }`
    );
  });
  return `${chapters.join('\n')}\n`;
}

/** The name of a chapter, for its page and for links. */
export function nameChapter(at: number): string {
  return `chapter-${at + 1}`;
}

/** As much of a title as a line at the head of an A5 page holds. */
const mostSigns = 28;

function cutTitle(title: string): string {
  const signs = [...title];
  return signs.length <= mostSigns ? title : `${signs.slice(0, mostSigns - 1).join('')}…`;
}

/** A text as a string of a style sheet (https://www.w3.org/TR/css-syntax-3/#consume-string-token). */
function writeString(text: string): string {
  const escaped = cleanText(text).replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
