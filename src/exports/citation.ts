import { addressOf, titleOf, type Entry, type EntryOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { parseDateParts, splitGb2025, type BibItem } from '../text/bibliography.ts';
import type { ExportSite } from './export.ts';

/** What is cited, as references after GB/T 7714—2025: sources, pages of this site, official texts. */

type Source = EntryOf<'sources'>['data'];

export interface Citation {
  /** The reference up to the address. */
  text: string;
  url?: string;
}

/** A source as a list prints it; the address stands apart, so that a page can make it a link. */
export function citeSource(source: Source, id = 'source'): Citation {
  const item = itemOfSource(source, id);
  const { before, cited, after } = splitGb2025(item);
  return { text: before + cited + after, ...(item.URL === undefined ? {} : { url: item.URL }) };
}

const types: Readonly<Record<Source['type'], BibItem['type']>> = {
  J: 'article-journal',
  N: 'article-newspaper',
  M: 'book',
  R: 'report',
  S: 'standard',
  'EB/OL': 'webpage',
  Z: 'document',
};

/** A source as a reference. A title that we gave to an untitled text stands in square brackets; where nobody is named, a web page is by
 *  the site that published it. */
export function itemOfSource(source: Source, id: string): BibItem {
  const { url, container, issued, citedOn } = source;
  const type = source.type === 'Z' && url !== undefined ? 'webpage' : types[source.type];
  const authors = source.authors ?? (type === 'webpage' && container !== undefined ? [container] : []);
  const isPublisher = type === 'book' || type === 'report' || type === 'standard';
  const isContainer = container !== undefined && !authors.includes(container);
  return {
    ...{ id, type, title: source.untitled ? `[${source.title}]` : source.title },
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(isContainer ? { [isPublisher ? 'publisher' : 'container-title']: container } : {}),
    ...(issued === undefined ? {} : { issued: parseDateParts(issued) }),
    ...(citedOn === undefined ? {} : { accessed: parseDateParts(citedOn) }),
    ...(url === undefined ? {} : { URL: url }),
    language: 'zh-CN',
  };
}

/** A page of this site as a reference, without a day of citation: that is the reader's. */
export function itemOfPage({ owner, url }: Pick<ExportSite, 'owner' | 'url'>, entry: Entry): BibItem {
  const author = entry.collection === 'speeches' ? (entry.data.author ?? owner) : owner;
  const date =
    'date' in entry.data && 'summary' in entry.data && 'title' in entry.data ? entry.data.date : undefined;
  return {
    ...{ id: entry.id, type: 'webpage', title: nameEntry(entry) },
    ...(author === '' ? {} : { author: [{ literal: author }] }),
    ...(date === undefined ? {} : { issued: parseDateParts(date) }),
    ...{ URL: url(addressOf(entry)), language: 'zh-CN' },
  };
}

/** A number is cited with its value: a name alone would not tell what was cited. */
function nameEntry(entry: Entry): string {
  return entry.collection === 'figures' ? `${titleOf(entry)}：${describeFigureValue(entry)}` : titleOf(entry);
}

/** An official text as a reference: who issued it, its number, its own address. */
export function itemOfDocument(library: Library, entry: EntryOf<'documents'> | EntryOf<'policies'>): BibItem {
  const { data } = entry;
  const issuers = library.pick('organizations', data.issuers).map(titleOf);
  const authors = issuers.length === 0 && data.issuerText !== undefined ? [data.issuerText] : issuers;
  const url = 'url' in data ? data.url : undefined;
  return {
    ...{ id: entry.id, type: 'legislation', title: 'documentTitle' in data ? data.documentTitle : data.name },
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(data.documentNumber === undefined ? {} : { number: data.documentNumber }),
    ...(data.issuedOn === undefined ? {} : { issued: parseDateParts(data.issuedOn) }),
    ...(url === undefined ? {} : { URL: url }),
    language: 'zh-CN',
  };
}

/** What a reader may cite on the page of an entry, best first, each with its label. */
export function listCitable(
  library: Library,
  site: Pick<ExportSite, 'owner' | 'url'>,
  entry: Entry,
): { label: string; item: BibItem }[] {
  const page = { label: '引用本页', item: itemOfPage(site, entry) };
  if (entry.collection === 'policies')
    return [page, { label: '引用文件', item: itemOfDocument(library, entry) }];
  if (entry.collection === 'documents')
    return [{ label: '引用文件', item: itemOfDocument(library, entry) }, page];
  if (entry.collection === 'sources')
    return [{ label: '引用来源', item: itemOfSource(entry.data, entry.id) }, page];
  return [page];
}
