import { join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { traditionalFolder } from '../../src/model/editions.ts';
import type { Settings } from '../content/settings.ts';
import { indexSearch, type IndexedSite } from '../index/index-search.ts';
import { convertFolder } from '../traditional/convert-folder.ts';
import { openConverter } from '../traditional/convert-words.ts';
import { makePages, type Listeners } from './make-pages.ts';

/** Makes all pages once more, in a folder of the site and with addresses below it, and turns their words into traditional
 *  characters. The engine knows of no second language: what it makes is the same site at another base path. */
export async function makeTraditionalPages(
  settings: Settings,
  staging: string,
  library: Library,
  listeners: Listeners,
): Promise<void> {
  const folder = join(staging, traditionalFolder);
  const basePath = `${settings.basePath}${traditionalFolder}/`;
  await makePages({ ...settings, basePath }, folder, listeners);
  await convertFolder(folder, openConverter(library));
}

/** The edition has a search of its own, over its own words. */
export function indexTraditional(
  staging: string,
  library: Library,
  report: (done: number, total: number) => void,
): Promise<IndexedSite> {
  const siteDir = join(staging, traditionalFolder);
  return indexSearch({ siteDir, library, report, convert: openConverter(library) });
}
