import { findAddressFaults } from './address-faults.ts';
import { findAdminFaults } from './admin-faults.ts';
import { findFileFaults } from './file-faults.ts';
import { findPageFaults } from './page-faults.ts';
import type { PageFacts } from './parse-page.ts';

/** One thing that keeps a built site from being published. */
export interface Fault {
  file: string;
  message: string;
}

export interface SiteFacts {
  pages: readonly PageFacts[];
  /** Every file of the site with its size in bytes, by path with `/`. */
  files: ReadonlyMap<string, number>;
  /** Style sheets, feeds, sitemap and data, by path. */
  texts: ReadonlyMap<string, string>;
  base: string;
  siteUrl: string;
  /** Addresses below the base path that must be pages, search documents and sitemap entries: one for each published entry. */
  expected: readonly string[];
  /** Addresses below the base path that must not exist: those of drafts. */
  drafts: readonly string[];
  /** Old addresses below the base path and where each leads on to. */
  moved: ReadonlyMap<string, string>;
  searchDocuments: number;
  /** The security policy of the browser editor; undefined where the settings ask for none. */
  adminPolicy?: string;
  /** Addresses that the sitemap names, in full. */
  sitemap: readonly string[];
}

/** Everything that is wrong with a built site; an empty list lets it be published. */
export function inspectSite(site: SiteFacts): Fault[] {
  return [
    ...findFileFaults(site),
    ...findAdminFaults(site),
    ...site.pages.flatMap((page) => [...findPageFaults(site, page)]),
    ...findAddressFaults(site),
  ];
}
