import { findTextFaults, openAddressFaults } from './address-faults.ts';
import { findAdminFaults } from './admin-faults.ts';
import { findFileFaults } from './file-faults.ts';
import { findPageFaults } from './page-faults.ts';
import type { PageFacts } from './page-facts.ts';

/** One thing that keeps a built site from being published. */
export interface Fault {
  file: string;
  message: string;
}

/** The pages of a site by their files. Their facts may be taken apart each time they are asked for: those of 10,000 articles at
 *  once fill half a gigabyte. */
export type SitePages = Pick<ReadonlyMap<string, PageFacts>, 'get' | 'keys' | 'size'>;

export interface SiteFacts {
  pages: SitePages;
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

/** Everything that is wrong with a built site; an empty list lets it be published. Pages that were `right` beside the same files, and
 *  beside pages with the same ids, are not looked at again; somebody may `see` each of the others. */
export function inspectSite(
  site: SiteFacts,
  right: ReadonlySet<string> = new Set(),
  see?: (page: PageFacts) => void,
): Fault[] {
  const [onPages, inAddresses]: [Fault[], Fault[]] = [[], []];
  const findAddressFaults = openAddressFaults(site);
  for (const file of site.pages.keys()) {
    const page = right.has(file) ? undefined : site.pages.get(file);
    if (!page) continue;
    see?.(page);
    onPages.push(...findPageFaults(site, page));
    inAddresses.push(...findAddressFaults(page));
  }
  return [
    ...findFileFaults(site),
    ...findAdminFaults(site),
    ...onPages,
    ...inAddresses,
    ...findTextFaults(site),
  ];
}
