import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runChecks, type CheckResult } from '../../src/checks/run-checks.ts';
import { inspectSite, type Fault } from '../../src/inspection/inspect-site.ts';
import { addressOf, type Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/names.ts';
import { readContentFiles } from './content-files.ts';
import { openContentLibrary } from './content-library.ts';
import { indexSearch } from './index-search.ts';
import { makePages } from './make-pages.ts';
import { publishRelease, stagingDir } from './releases.ts';
import { formatFindings } from './report-findings.ts';
import { projectDir, type Settings } from './settings.ts';
import { findMachineWords, listSiteFiles, readSitePages } from './site-files.ts';

/** A step that found the site not fit to be published; the message is for the editor. */
export class BuildRefused extends Error {}

/** Tells a person what goes on: a step with its number, or how far the step has come. */
export interface Progress {
  step(number: number, total: number, text: string): void;
  count(text: string): void;
}

export interface BuiltSite {
  articles: number;
  pages: number;
  searchDocuments: number;
  release: string;
}

/** Builds the site in five steps and publishes it. Whatever step fails, the published site stays as it was. */
export async function buildSite(settings: Settings, progress: Progress): Promise<BuiltSite> {
  const staging = stagingDir(settings.outDir);
  await rm(staging, { recursive: true, force: true });
  progress.step(1, 5, '检查内容');
  const checked = checkContent(settings, await readContentFiles(settings.contentDir));
  const library = openContentLibrary(checked.files);
  progress.step(2, 5, '制作网页');
  await makePages(settings, staging, (pages) => {
    progress.count(`${pages} 页`);
  });
  progress.step(3, 5, '编制检索');
  const report = (done: number, total: number): void => {
    progress.count(`${done}/${total}`);
  };
  const search = await indexSearch({ siteDir: staging, basePath: settings.basePath, library, report });
  progress.step(4, 5, '核对成品');
  const pages = await inspectStaging(settings, staging, library, checked, search.documents);
  progress.step(5, 5, '换上新站');
  const release = await publishRelease(staging, settings.outDir);
  return { articles: library.articles().length, pages, searchDocuments: search.documents, release };
}

function checkContent({ contentDir }: Settings, files: Parameters<typeof runChecks>[0]): CheckResult {
  const checked = runChecks(files);
  if (!checked.findings.some(({ level }) => level === 'error')) return checked;
  throw new BuildRefused(
    formatFindings(checked, 'text', relative(projectDir, contentDir).replaceAll('\\', '/')),
  );
}

/** Compares the staging folder with the library. Returns the number of pages; throws BuildRefused with all faults. */
async function inspectStaging(
  settings: Settings,
  staging: string,
  library: Library,
  checked: CheckResult,
  searchDocuments: number,
): Promise<number> {
  const files = await listSiteFiles(staging);
  const pages = await readSitePages(staging, files.keys());
  const published = collectionNames.flatMap((name) => library.list(name) as readonly Entry[]).map(addressOf);
  const faults: Fault[] = inspectSite({
    ...{
      pages,
      files,
      searchDocuments,
      base: settings.basePath,
      siteUrl: settings.siteUrl.replace(/\/$/, ''),
    },
    expected: published,
    drafts: checked.files.map(addressOf).filter((address) => !published.includes(address)),
    sitemap: await readSitemap(staging),
  });
  const words = [projectDir, settings.contentDir, staging].filter((word) => word.length > 3);
  const told = await findMachineWords(staging, files.keys(), words);
  faults.push(...told.map((file) => ({ file, message: '写着这台机器上的文件夹名。' })));
  if (faults.length > 0) throw new BuildRefused(listFaults(faults));
  return pages.length;
}

async function readSitemap(staging: string): Promise<string[]> {
  const xml = await readFile(join(staging, 'sitemap.xml'), 'utf8').catch(() => '');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
}

function listFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 30).map(({ file, message }) => `  ${file}：${message}`);
  const more = faults.length > shown.length ? [`  还有 ${faults.length - shown.length} 处。`] : [];
  return [`成品有 ${faults.length} 处问题，没有发布：`, ...shown, ...more].join('\n');
}
