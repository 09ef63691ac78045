import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runChecks, type CheckResult } from '../../src/checks/run-checks.ts';
import { listedNames } from '../../src/model/names.ts';
import type { Library } from '../../src/library/library.ts';
import { nameLock, nameStaging, removeLeftovers } from '../publish/build-folders.ts';
import { takeLock, type BuildLock } from '../publish/build-lock.ts';
import { compressFiles } from '../publish/compress-files.ts';
import { explainOldPlaces } from '../content/old-places.ts';
import { openContent } from '../content/open-content.ts';
import { inspectFrontDoor } from '../publish/front-door.ts';
import { indexSearch } from '../index/index-search.ts';
import { inspectFolder } from './inspect-folder.ts';
import { makePages } from './make-pages.ts';
import { markOwnFolder } from '../publish/own-folder.ts';
import { countEntries } from '../publish/release-facts.ts';
import { findPublished, publishRelease, releasesDir } from '../publish/releases.ts';
import { formatFindings } from '../desk/report-findings.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { findToday } from '../desk/today.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { inspectBuildFolders } from '../content/setting-values.ts';
import { indexTraditional, makeTraditionalPages } from './traditional-edition.ts';
import { untilSettled } from './until-settled.ts';

/** A step that found the site not fit to be published; the message is for the editor. */
export class BuildRefused extends CannotGoOn {}

/** Tells a person what goes on: a step with its number, or how far the step has come. */
export interface Progress {
  step(number: number, total: number, text: string): void;
  count(text: string): void;
}

export interface BuildOptions {
  /** Write `.br` and `.gz` beside every text file. */
  compress?: boolean;
  /** Publish even where the site has less than half of the entries it had. */
  shrink?: boolean;
}

export interface BuiltSite {
  articles: number;
  pages: number;
  searchDocuments: number;
  release: string;
  /** Files in the site that no build of ours has made. */
  strangers: string[];
}

/** Builds the site in five steps and publishes it. Whatever step fails, the published site stays as it was. */
export async function buildSite(
  settings: Settings,
  progress: Progress,
  options: BuildOptions = {},
): Promise<BuiltSite> {
  inspectBuildFolders(settings.outDir, settings.contentDir, projectDir);
  await inspectFrontDoor(settings.outDir);
  await markOwnFolder(releasesDir(settings.outDir));
  const lock = await takeLock(nameLock(settings.outDir));
  const staging = nameStaging(settings.outDir);
  try {
    await removeLeftovers(settings.outDir);
    return await buildInto(staging, settings, progress, options, lock);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await lock.release();
  }
}

async function buildInto(
  staging: string,
  settings: Settings,
  progress: Progress,
  { compress = false, shrink = false }: BuildOptions,
  lock: BuildLock,
): Promise<BuiltSite> {
  progress.step(1, 5, '检查内容');
  const { checked, library } = await checkContent(settings);
  if (!shrink) await refuseShrinking(settings.outDir, library);
  progress.step(2, 5, '制作网页');
  const workshop = await takeLock(join(projectDir, '.work/build.lock'), () => {
    progress.count('同一个项目正在生成另一个网站，等它完成');
  });
  try {
    const listeners = {
      report: (pages: number) => {
        progress.count(`${pages} 页`);
      },
      onStart: (pid: number) => Promise.all([lock.join(pid), workshop.join(pid)]),
    };
    await makePages(settings, staging, listeners);
    if (library.site.traditional) await makeTraditionalPages(settings, staging, library, listeners);
  } finally {
    await workshop.release();
  }
  progress.step(3, 5, '编制检索');
  const report = (done: number, total: number): void => {
    progress.count(`${done}/${total}`);
  };
  const indexing = indexSearch({ siteDir: staging, library, report });
  const search = await untilSettled(indexing, staging);
  if (library.site.traditional) await untilSettled(indexTraditional(staging, library, report), staging);
  progress.step(4, 5, '核对成品');
  const inspected = await inspectFolder(staging, settings, library, checked, search.documents);
  if (inspected.faults !== '') throw new BuildRefused(inspected.faults);
  if (compress) await compressFiles(staging);
  progress.step(5, 5, '换上新站');
  const published = await publishRelease(staging, settings.outDir);
  return {
    articles: library.articles().length,
    pages: inspected.pages,
    searchDocuments: search.documents,
    ...published,
  };
}

/** A folder that was emptied, or is the wrong one, must not take the place of a site in a slip. */
async function refuseShrinking(outDir: string, library: Library): Promise<void> {
  const published = await findPublished(outDir);
  if (published === undefined) return;
  const before = await countEntries(join(releasesDir(outDir), published));
  const now = listedNames.reduce((sum, name) => sum + library.list(name).length, 0);
  if (now * 2 < before)
    throw new BuildRefused(
      `网站要从 ${before} 条缩小到 ${now} 条，少了一半以上，没有发布。请核对 CONTENT_DIR 和内容；真的要这样，就运行：npm run build -- --shrink`,
    );
}

/** The same rules as `npm run check`, with the same knowledge. */
async function checkContent({ contentDir }: Settings): Promise<{ checked: CheckResult; library: Library }> {
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/');
  const old = explainOldPlaces(shownDir);
  if (old.length > 0) throw new BuildRefused(old.join('\n'));
  const content = await openContent(contentDir);
  const checked = runChecks(content.files, { today: findToday() });
  if (!checked.findings.some(({ level }) => level === 'error')) return { checked, library: content.library };
  throw new BuildRefused(formatFindings(checked, 'text', shownDir));
}
