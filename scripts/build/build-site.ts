import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFiles } from '../content/content-files.ts';
import { digestInputs } from '../content/input-digests.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { inspectBuildFolders } from '../content/setting-values.ts';
import { findToday } from '../desk/today.ts';
import { indexSearch, type IndexedSite } from '../index/index-search.ts';
import { nameLock, nameStaging, removeLeftovers } from '../publish/build-folders.ts';
import { takeLock, type BuildLock } from '../publish/build-lock.ts';
import { compressFiles } from '../publish/compress-files.ts';
import { inspectFrontDoor } from '../publish/front-door.ts';
import { markOwnFolder } from '../publish/own-folder.ts';
import { hashSite } from '../publish/manifest.ts';
import { publishRelease, releasesDir } from '../publish/releases.ts';
import type { KnownFile } from '../publish/site-files.ts';
import { openSpare } from '../publish/spare-release.ts';
import { listStrangers } from '../publish/strangers.ts';
import {
  BuildRefused,
  checkContent,
  nameContentDir,
  refuseShrinking,
  type BuildContent,
} from './build-content.ts';
import { inspectFolder, listOwnWords } from './inspect-folder.ts';
import { makeAdmin } from './make-admin.ts';
import { KeptBytes, makeKey } from './kept-bytes.ts';
import { KeptDigests } from './kept-digests.ts';
import { KeptFacts } from './kept-facts.ts';
import { makePages, startMaker, type MadePages, type PagesOptions } from './make-pages.ts';
import type { Progress } from './progress.ts';
import { digestEngine } from './renderer-key.ts';
import type { NodeProcess } from './run-node.ts';
import { indexTraditional, makeTraditionalPages } from './traditional-edition.ts';
import { findUnchanged, nameBuild, noteBuild } from './unchanged-site.ts';
import { untilSettled } from './until-settled.ts';
import { removeUnusedBytes } from './unused-bytes.ts';

export interface BuildOptions {
  /** Write `.br` and `.gz` beside every text file. */
  compress?: boolean;
  /** Publish even where the site has less than half of the entries it had. */
  shrink?: boolean;
  /** Make everything anew, whatever earlier builds have kept. */
  fresh?: boolean;
}

export interface BuiltSite {
  articles: number;
  pages: number;
  searchDocuments: number;
  release: string;
  /** How many files an earlier build had made; undefined where the published site was left as it is. */
  kept: number | undefined;
  /** Files in the site that no build of ours has made. */
  strangers: string[];
}

/** What a build is asked to do, and what it is made of. */
interface Work {
  settings: Settings;
  options: BuildOptions;
  progress: Progress;
  lock: BuildLock;
  staging: string;
  engine: string;
  /** Names everything that the site comes out of. */
  key: string;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  /** The process that makes the pages: it gets ready while the content is checked. */
  maker: NodeProcess;
  /** What earlier builds have kept, and what this one adds. */
  bytes: KeptBytes;
}

/** Builds the site in five steps and publishes it; where nothing has changed since the last build, the site stays as it is.
 *  Whatever step fails, the published site stays as it was. */
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
  // It is not waited for before the end: to remove a release of four thousand files takes the system a second.
  const tidied = removeLeftovers(settings.outDir);
  try {
    return await buildChanged({ settings, progress, options, lock, staging });
  } finally {
    await rm(staging, { recursive: true, force: true });
    await tidied;
    await lock.release();
  }
}

type Looked = Pick<Work, 'engine' | 'key' | 'inputs' | 'maker' | 'bytes'> & { content: BuildContent };
type Given = Omit<Work, Exclude<keyof Looked, 'content'>>;

async function buildChanged(given: Given): Promise<BuiltSite> {
  given.progress.step(1, '检查内容');
  const looked = await lookAtContent(given);
  if ('release' in looked) return looked;
  const { settings } = given;
  const { key, maker, bytes } = looked;
  const { used, ...built } = await buildContent({ ...given, ...looked }, looked.content).finally(() => {
    maker.kill();
    bytes.close();
  });
  await noteBuild(settings.outDir, { key, ...built });
  removeUnusedBytes(hash('sha256', settings.outDir + key), [...used, ...bytes.used]);
  return built;
}

/** Reads and checks the content, unless the published site is made of the same. The files themselves, with their lines and their
 *  YAML, are let go with this call: nothing after it asks for them. */
async function lookAtContent({ settings, options, lock }: Given): Promise<BuiltSite | Looked> {
  const shownDir = nameContentDir(settings);
  const files = await readContentFiles(settings.contentDir);
  const inputs = digestInputs(settings.contentDir, files);
  const engine = digestEngine();
  const key = nameBuild(engine, settings, inputs, files, [findToday(), options.compress ?? false]);
  const unchanged = options.fresh ? undefined : await findUnchanged(settings.outDir, key);
  if (unchanged) {
    const strangers = await listStrangers(join(releasesDir(settings.outDir), unchanged.release));
    return { ...unchanged, kept: undefined, strangers };
  }
  const maker = await startMaker((pid) => lock.join(pid));
  const bytes = new KeptBytes();
  try {
    const content = checkContent({ files, inputs, engine }, shownDir, bytes, options.fresh ?? false);
    if (!options.shrink) await refuseShrinking(settings.outDir, content.library);
    return { engine, key, inputs, content, maker, bytes };
  } catch (error) {
    maker.kill();
    bytes.close();
    throw error;
  }
}

async function buildContent(
  work: Work,
  content: BuildContent,
): Promise<BuiltSite & { used: ReadonlySet<string> }> {
  const { settings, progress, options, staging, bytes } = work;
  const { library } = content;
  progress.step(2, '制作网页');
  const { rendered, noted } = await makeEditions(work, content);
  const standing = rendered[0]?.standing;
  const facts = new KeptFacts(bytes, ['rest', work.engine, settings.outDir], options.fresh ?? false);
  await makeAdmin(settings, staging, library);
  progress.step(3, '编制检索');
  const report = (done: number, total: number): void => {
    progress.count({ done, total, unit: '条' });
  };
  // Afresh does not mean twice in one build.
  const isMade = (parts: readonly unknown[]): boolean =>
    rendered.some(({ used }) => used.has(makeKey(parts)));
  const digests = new Map([...noted].map(([file, { digest }]) => [file, digest]));
  const packed = new KeptDigests(bytes, work.engine, options.fresh ?? false);
  const indexing = {
    ...{ library, report, packed },
    keep: (parts: readonly unknown[], make: () => Promise<Uint8Array>) =>
      bytes.keep([work.engine, ...parts], make, (options.fresh ?? false) && !isMade([work.engine, ...parts])),
  };
  const search = await untilSettled(indexSearch({ siteDir: staging, digests, ...indexing }), staging);
  if (library.site.traditional) await untilSettled(indexTraditional(staging, indexing), staging);
  packed.close();
  progress.step(4, '核对成品');
  const inspected = await inspectFolder(
    { siteDir: staging, noted: noteIndex(search, noted), takeFacts: facts.take, standing },
    settings,
    content,
    search.documents,
    { bytes, engine: work.engine, fresh: options.fresh ?? false },
  );
  facts.close();
  if (inspected.faults !== '') throw new BuildRefused(inspected.faults);
  if (options.compress) await compressFiles(staging);
  progress.step(5, '换上新站');
  const manifest = options.compress ? await hashSite(staging, inspected.manifest) : inspected.manifest;
  const published = await publishRelease(staging, settings.outDir, manifest, standing);
  return {
    articles: library.articles().length,
    ...{ pages: inspected.pages, searchDocuments: search.documents },
    kept: rendered.reduce((sum, { kept }) => sum + kept, 0),
    used: new Set(rendered.flatMap(({ used }) => [...used])),
    ...published,
  };
}

/** What is known of the files of the index too. In those that are packed nobody reads a word. */
function noteIndex({ files }: IndexedSite, noted: ReadonlyMap<string, KnownFile>): Map<string, KnownFile> {
  const all = new Map(noted);
  for (const [file, known] of files) if (file.endsWith('.bin')) all.set(file, { ...known, isTelling: false });
  return all;
}

/** Makes the pages, and those in traditional characters where they are wanted. `noted` is what is known of the files that stay as
 *  they were made. */
async function makeEditions(
  work: Work,
  { library, shown }: BuildContent,
): Promise<{ rendered: MadePages[]; noted: ReadonlyMap<string, KnownFile> }> {
  const { settings, progress, options, lock, staging, engine, inputs, maker, bytes } = work;
  const noted = new Map<string, KnownFile>();
  const making: PagesOptions = {
    ...{ shown, inputs, engine, bytes, fresh: options.fresh ?? false },
    words: listOwnWords(settings),
    report: (done, kept) => {
      progress.count({ done, kept, unit: '个文件' });
    },
    onStart: (pid) => lock.join(pid),
    onWait: () => {
      progress.wait('同一个项目正在生成另一个网站，等它完成');
    },
  };
  const onFile = (file: string, note: KnownFile): void => {
    noted.set(file, note);
  };
  const spare = openSpare(settings.outDir);
  const rendered = [await makePages(settings, staging, { ...making, onFile, maker, spare })];
  if (library.site.traditional) rendered.push(await makeTraditionalPages(settings, staging, library, making));
  bytes.lookAgain();
  return { rendered, noted };
}
