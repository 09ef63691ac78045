import type { Library } from '../library/library.ts';
import type { ExportSite } from './export.ts';

/** All may read everything; the sitemap says what there is (RFC 9309). */
export function writeRobots(_library: Library, site: ExportSite): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site.url('/sitemap.xml')}\n`;
}
