import type { Library } from '../library/library.ts';

/** What an export may say of the site that it belongs to. */
export interface ExportSite {
  name: string;
  tagline: string;
  owner: string;
  /** The full address of a page or file from its address below the base path. */
  url: (address: string) => string;
  /** Addresses below the base path of the pages that are no entries. */
  pages: readonly string[];
}

/** A file of the published site that is made from the library. From its row come the route, the links in `<head>`, the page of
 *  open data and what the checks know of it. */
export interface Export {
  /** Below the base path, without a slash in front: `data/figures.csv`. */
  path: string;
  /** What readers call it. */
  title: string;
  /** The media type under which `<head>` offers it to readers' programs; undefined where it does not. */
  alternate?: string;
  /** How it stands on the page of open data; undefined where it does not. */
  data?: { group: '数字表' | '各栏目'; count: (library: Library) => string };
  write: (library: Library, site: ExportSite) => string;
}
