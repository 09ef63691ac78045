import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSite } from '../../src/library/find-site.ts';
import { openFiles } from '../../src/model/content-file.ts';
import type { Site } from '../../src/model/site.ts';

/** What site.yaml says, for those who need no more of the content folder; a blank site where it cannot be read. */
export function readSite(contentDir: string): Site {
  try {
    return findSite(openFiles([{ path: 'site.yaml', bytes: readFileSync(join(contentDir, 'site.yaml')) }]));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return findSite([]);
    throw error;
  }
}
