import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSite } from '../../src/library/find-site.ts';
import { openFiles } from '../../src/model/content-file.ts';
import { maximumBytes } from '../../src/model/limits.ts';
import type { Site } from '../../src/model/site.ts';

/** What site.yaml says, for those who need no more of the content folder; a blank site where it cannot be read, of which
 *  the check tells. A link is not followed, a pipe not waited for, and what is too large for a file of words not read. */
export function readSite(contentDir: string): Site {
  const place = join(contentDir, 'site.yaml');
  try {
    const found = lstatSync(place);
    if (!found.isFile() || found.size > maximumBytes) return findSite([]);
    return findSite(openFiles([{ path: 'site.yaml', bytes: readFileSync(place) }]));
  } catch {
    return findSite([]);
  }
}
