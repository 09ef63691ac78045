import type { Thing } from 'schema-dts';
import { describeBreadcrumbs, describeWebSite, writeJsonLd, type LinkedSite } from '../exports/json-ld.ts';
import { absoluteUrl, settings } from './settings.ts';

/** What the head of a page tells machines beyond title and description. */
export interface PageData {
  /** Days, for a page that is an article. */
  published?: string | undefined;
  modified?: string | undefined;
  /** From the home page on; the page itself is not among them. */
  crumbs?: readonly { label: string; address: string }[];
  /** What the page is, or is about. */
  things?: readonly Thing[] | undefined;
}

/** What structured data says of this site. */
export const linkedSite: LinkedSite = { name: settings.name, owner: settings.owner, url: absoluteUrl };

/** The structured data of a page: where it stands and what it is about; the home page tells of the whole site. */
export function writePageData(data: PageData, page: { label: string; address: string }): string {
  const { crumbs = [], things = [] } = data;
  const place =
    page.address === '/'
      ? describeWebSite(linkedSite, settings.tagline)
      : describeBreadcrumbs(linkedSite, [...crumbs, page]);
  return writeJsonLd([...things, place]);
}
