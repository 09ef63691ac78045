import type { ReadFile } from '../model/content-file.ts';
import { blankSite, type Site } from '../model/site.ts';

/** What the site file of a content folder says. Where it is missing or damaged a blank one is given: the check names the
 *  fault, with line and advice, and a build stops there. */
export function findSite(files: readonly ReadFile[]): Site {
  const value = files.find(({ path }) => path === 'site.yaml')?.opened?.value;
  // The value came out of the schema of this very file.
  return value === undefined ? blankSite : (value as Site);
}
