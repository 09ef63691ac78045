import type { EntryOf } from '../library/entry.ts';

/** References after GB/T 7714—2025 (in force since 2026-07-01): Chinese entries take full-width punctuation,
 *  the type stands in square brackets, an online text has its address and the day it was cited. */

type Source = EntryOf<'sources'>['data'];

export interface Citation {
  /** The reference up to the address. */
  text: string;
  url?: string;
}

export function citeSource(source: Source): Citation {
  const mark = source.url !== undefined && source.type !== 'EB/OL' ? `${source.type}/OL` : source.type;
  const title = source.untitled ? `［${source.title}］` : source.title;
  const authors = source.authors ? `${source.authors.join('，')}．` : '';
  const place = source.container ? `．${source.container}` : '';
  return {
    text: `${authors}${title}［${mark}］${place}${formatDates(source)}．`,
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

/** A newspaper's or journal's date follows its name; a web page's stands in brackets, then the day of citation. */
function formatDates({ type, issued, citedOn, container }: Source): string {
  const cited = citedOn ? `［${citedOn}］` : '';
  if (issued === undefined) return cited;
  const comma = container ? '，' : '．';
  return type === 'EB/OL' ? `${comma}（${issued}）${cited}` : `${comma}${issued}${cited}`;
}

/** How a reader cites a page of this site. */
export function citePage(page: {
  title: string;
  date: string;
  owner: string;
  site: string;
  url: string;
}): string {
  const owner = page.owner ? `${page.owner}．` : '';
  return `${owner}${page.title}［EB/OL］．${page.site}，（${page.date}）．${page.url}`;
}
