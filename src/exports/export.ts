import type { Library } from '../library/library.ts';
import type { CollectionName } from '../model/names.ts';
import type { ArticleTexts } from './article-text.ts';
import type { BookArt } from './book-cover.ts';

/** What an export may say of the site that it belongs to. */
export interface ExportSite {
  name: string;
  tagline: string;
  owner: string;
  /** The full address of a page or file from its address below the base path. */
  url: (address: string) => string;
  /** Addresses below the base path of the pages that are no entries. */
  pages: readonly string[];
  texts: ArticleTexts;
  art: BookArt;
}

/** What is written into a file: text, or bytes where the format is not text. */
export type Written = string | Uint8Array<ArrayBuffer>;

/** A file of the published site that is made from the library. From its row come the route and the
 *  page of open data. */
export interface Export {
  /** Below the base path, without a slash in front: `data/figures.csv`. */
  path: string;
  /** What readers call it. */
  title: string;
  /** Which collection's entries it holds, and how; undefined for what is no open data. */
  data?: { name: CollectionName; format: string };
  write: (library: Library, site: ExportSite) => Written | Promise<Written>;
}
