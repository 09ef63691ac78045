import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listRedirects } from '../../src/checks/redirects.ts';
import type { CheckResult } from '../../src/checks/run-checks.ts';
import { inspectSite, type Fault } from '../../src/inspection/inspect-site.ts';
import { addressOf } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { findMachineWords, listSiteFiles, readSitePages, readSiteTexts } from '../publish/site-files.ts';

/** Compares a finished folder with the library. Returns how many pages it has, and all its faults as one text, empty where
 *  it may be published. */
export async function inspectFolder(
  siteDir: string,
  settings: Settings,
  library: Library,
  checked: CheckResult,
  searchDocuments: number,
): Promise<{ pages: number; faults: string }> {
  const files = await listSiteFiles(siteDir);
  const pages = await readSitePages(siteDir, files.keys());
  const published = collectionNames.flatMap((name) => library.list(name)).map(addressOf);
  const faults: Fault[] = inspectSite({
    ...{ pages, files, searchDocuments, base: settings.basePath },
    siteUrl: settings.siteUrl.replace(/\/$/, ''),
    texts: await readSiteTexts(siteDir, files.keys()),
    expected: published,
    drafts: checked.files.map(addressOf).filter((address) => !published.includes(address)),
    moved: new Map(listRedirects(checked).map(({ from, to }) => [from, to])),
    sitemap: await readSitemap(siteDir),
  });
  const words = [projectDir, settings.contentDir, siteDir].filter((word) => word.length > 3);
  const told = await findMachineWords(siteDir, files.keys(), words);
  faults.push(...told.map((file) => ({ file, message: '写着这台机器上的文件夹名。' })));
  return { pages: pages.length, faults: faults.length === 0 ? '' : listFaults(faults) };
}

async function readSitemap(siteDir: string): Promise<string[]> {
  const xml = await readFile(join(siteDir, 'sitemap.xml'), 'utf8').catch(() => '');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function listFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 30).map(({ file, message }) => `  ${file}：${message}`);
  const more = faults.length > shown.length ? [`  还有 ${faults.length - shown.length} 处。`] : [];
  return [`成品有 ${faults.length} 处问题，没有发布：`, ...shown, ...more].join('\n');
}
