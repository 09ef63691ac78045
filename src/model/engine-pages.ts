/** The addresses that the engine itself makes on every site, besides entries and the lists of collections. Below the base
 *  path, without slashes at their ends. A test compares them with the files of src/pages. */

/** Pages to read; the empty one is the home page. */
export const enginePages: readonly string[] = [
  '',
  '404',
  'about',
  'about/style',
  'all',
  'data',
  'links',
  'search',
  'spirits',
  'timeline',
];

/** Folders of files that the build writes. Nothing else may have an address in them. */
export const engineFolders: readonly string[] = ['assets', 'covers', 'pictures', 'share'];

/** Files at the root of the site that the build writes. */
export const engineFiles: readonly string[] = ['feed.xml', 'sitemap.xml', 'robots.txt'];
