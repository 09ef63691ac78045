import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parsePage, type PageFacts } from '../../src/inspection/parse-page.ts';
import { compareIds } from '../../src/text/order.ts';

/** Every file below a site folder with its size, by path with `/`, in order. */
export async function listSiteFiles(siteDir: string): Promise<Map<string, number>> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareIds);
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(path, (await stat(join(siteDir, path))).size);
  return sizes;
}

/** The facts of every page of a site. */
export async function readSitePages(siteDir: string, files: Iterable<string>): Promise<PageFacts[]> {
  const pages: PageFacts[] = [];
  for (const file of files) {
    if (file.endsWith('.html')) pages.push(parsePage(file, await readFile(join(siteDir, file), 'utf8')));
  }
  return pages;
}

/** Texts of the site in which a string of this machine stands, such as the folder it was built in. */
export async function findMachineWords(
  siteDir: string,
  files: Iterable<string>,
  words: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    if (!/\.(html|css|js|json|jsonl|xml|txt|md|svg|csv)$/.test(file)) continue;
    const bytes = await readFile(join(siteDir, file));
    if (words.some((word) => bytes.includes(word))) found.push(file);
  }
  return found;
}

/** The texts of a site that name addresses without being pages: style sheets, feeds, the sitemap, open data. */
export async function readSiteTexts(siteDir: string, files: Iterable<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (/\.(?:css|xml|json|txt)$/.test(file) && !/^pagefind-/.test(file))
      texts.set(file, await readFile(join(siteDir, file), 'utf8'));
  }
  return texts;
}
