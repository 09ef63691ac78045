import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankSite, siteSchema, type Site } from '../../src/model/site.ts';
import { parseDirectoryEntry } from '../../src/model/parse-file.ts';

/** What the site file says. Where it is missing or damaged a blank one is given: the check names the fault, with line and
 *  advice, and a build stops there. */
export function readSite(contentDir: string): Site {
  const { data } = parseDirectoryEntry(readText(join(contentDir, 'site.yaml')));
  return siteSchema.safeParse(data).data ?? blankSite;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
