import { addressOf, type Article, type EntryOf } from '../library/entry.ts';
import { listBookletArticles } from '../library/booklet.ts';
import type { Library } from '../library/library.ts';
import { bookFile } from '../model/engine-pages.ts';
import type { ExportSite } from './export.ts';
import type { Channel } from './feed-channels.ts';

/** Articles to read one after the other: cover, foreword, contents, a chapter for each with its sources. */
export interface Book {
  /** Where the EPUB lies, below the base path. */
  address: string;
  title: string;
  subtitle?: string | undefined;
  /** What the page of foreword is called. */
  forewordTitle: string;
  /** Its paragraphs. */
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
    ...{ address: bookAddress(channel), title: `${site.name} · ${channel.label}` },
    forewordTitle: '说明',
    foreword: [`共${Math.min(count, most)}篇，${kept}文字与网站一致。网址：${site.url(channel.address)}`],
    articles: channel.articles.slice(0, most),
  };
}

/** The book that an editor put together. */
export function makeBooklet(library: Library, booklet: EntryOf<'booklets'>): Book {
  const { title, subtitle, foreword } = booklet.data;
  return {
    ...{ address: bookAddress({ address: addressOf(booklet) }), title, subtitle },
    ...{ forewordTitle: '前言', foreword },
    articles: listBookletArticles(library, booklet.data),
  };
}

/** Where the book of a page lies. */
export function bookAddress({ address }: { address: string }): string {
  return address + bookFile;
}

/** Whether a channel is published as a book: one that has something in it, but for the whole site. */
export function hasBook({ address, articles }: Channel): boolean {
  return address !== '/' && articles.length > 0;
}
