import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { parsePage, type PageFacts } from '../../src/inspection/parse-page.ts';
import { compareIds } from '../../src/text/order.ts';

/** Files are asked for and read by calls that do not wait: there are thousands of small ones, and a promise for each costs more
 *  than the file. Now and then signals and the count on the terminal have their turn. */
const between = 200;

/** Every file below a site folder with its size, by path with `/`, in order. */
export async function listSiteFiles(siteDir: string): Promise<Map<string, number>> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareIds);
  return new Map(paths.map((path) => [path, statSync(join(siteDir, path)).size]));
}

/** Calls `see` with every file of a site, in order, each read once. */
export async function readSiteFiles(
  siteDir: string,
  files: Iterable<string>,
  see: (file: string, bytes: Buffer) => void,
): Promise<void> {
  let seen = 0;
  for (const file of files) {
    see(file, readFileSync(join(siteDir, file)));
    seen += 1;
    if (seen % between === 0) await breathe();
  }
}

/** Everything that is asked of a finished site, from one reading of its files. */
export interface SiteContents {
  /** Every file with its size, by path with `/`. */
  files: Map<string, number>;
  /** SHA-256 of every file. */
  manifest: Map<string, string>;
  pages: PageFacts[];
  /** The texts that name addresses without being pages: style sheets, feeds, the sitemap, open data. */
  texts: Map<string, string>;
  /** Files in which one of the words stands that belong to this machine alone. */
  told: string[];
}

/** Reads a finished site; `words` are those of this machine, such as the folder it was built in, and `parse` gives the facts
 *  of a page, of which the digest is known. */
export async function readContents(
  siteDir: string,
  words: readonly string[],
  parse: (file: string, html: string, digest: string) => PageFacts = parsePage,
): Promise<SiteContents> {
  const files = await listSiteFiles(siteDir);
  const contents: SiteContents = { files, manifest: new Map(), pages: [], texts: new Map(), told: [] };
  await readSiteFiles(siteDir, files.keys(), (file, bytes) => {
    const digest = hash('sha256', bytes);
    contents.manifest.set(file, digest);
    if (file.endsWith('.html')) contents.pages.push(parse(file, bytes.toString(), digest));
    if (/\.(?:css|xml|json|txt)$/.test(file) && !/^pagefind-/.test(file))
      contents.texts.set(file, bytes.toString());
    if (isText(file) && words.some((word) => bytes.includes(word))) contents.told.push(file);
  });
  return contents;
}

function isText(file: string): boolean {
  return /\.(html|css|js|json|jsonl|xml|txt|md|svg|csv)$/.test(file);
}
