import { join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { traditionalFolder } from '../../src/model/editions.ts';
import type { Settings } from '../content/settings.ts';
import { indexSearch, type IndexedSite, type IndexOptions } from '../index/index-search.ts';
import { convertFolder } from '../traditional/convert-folder.ts';
import { openConverter } from '../traditional/convert-words.ts';
import { makePages, type MadePages, type PagesOptions } from './make-pages.ts';

/** Makes all pages once more, in a folder of the site and with addresses below it, and turns their words into traditional
 *  characters. The engine knows of no second language: what it makes is the same site at another base path. */
export async function makeTraditionalPages(
  settings: Settings,
  staging: string,
  library: Library,
  options: PagesOptions,
): Promise<MadePages> {
  const folder = join(staging, traditionalFolder);
  const basePath = `${settings.basePath}${traditionalFolder}/`;
  const rendered = await makePages({ ...settings, basePath }, folder, options);
  await convertFolder(folder, openConverter(library));
  return rendered;
}

/** The edition has a search of its own, over its own words. */
export function indexTraditional(
  staging: string,
  { library, ...options }: Omit<IndexOptions, 'siteDir' | 'convert'>,
): Promise<IndexedSite> {
  const siteDir = join(staging, traditionalFolder);
  return indexSearch({ ...options, siteDir, library, convert: openConverter(library) });
}
