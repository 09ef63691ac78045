import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { exchangeLink } from './exchange-link.ts';
import type { Stamps } from './file-stamps.ts';
import { inspectFrontDoor, nameDoor, openFrontDoor, takeInPlainSite } from './front-door.ts';
import { keepHashedFiles, removeExpiredFiles } from './kept-files.ts';
import { sealRelease, type Manifest } from './manifest.ts';
import { markOwnFolder, nameTemporary } from './own-folder.ts';
import { setAside } from './spare-release.ts';
import { carryStrangers, hasLonelyStrangers } from './strangers.ts';

/** Finished sites stand beside the output folder, each with its manifest. Two links lead in, and only one of them ever changes:
 *
 *      dist        -> dist.releases/current/site
 *      dist.sha256 -> dist.releases/current/site.sha256
 *      dist.releases/current -> 0007
 *      dist.releases/0005 0006 0007 /site /site.sha256
 *      dist.releases/spare /site /site.sha256
 *      dist.releases/.wenku staging-… link-… gone-… lock
 *
 *  `.wenku` marks the folder as ours: only there do we delete, and only what carries our manifest or a name that nobody else
 *  uses. A release is put together as `staging-…` and gets its number when it is whole. A link is exchanged in one step that either happened or did not, so readers always see a whole site, and its manifest with it,
 *  whenever the build dies. */

/** How many releases are kept, the published one among them. */
const kept = 3;

export function releasesDir(outDir: string): string {
  return nameDoor(outDir).releases;
}

/** Releases in order, oldest first: numbered folders that carry our manifest. */
export async function listReleases(outDir: string): Promise<string[]> {
  const folder = releasesDir(outDir);
  const names = await listNumbers(folder);
  const sealed = await Promise.all(
    names.map((name) => lstat(join(folder, name, 'site.sha256')).catch(() => undefined)),
  );
  return names.filter((_, index) => sealed[index]?.isFile());
}

/** Everything that has the name of a release, whoever made it. */
async function listNumbers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^\d{4,15}$/.test(name)).sort((left, right) => Number(left) - Number(right));
}

/** The release that readers see; undefined where there is none. */
export async function findPublished(outDir: string): Promise<string | undefined> {
  const target = await readlink(join(releasesDir(outDir), 'current')).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

export interface Published {
  /** The name of the release, as `0007`. */
  release: string;
  /** Files in the site that no build of ours has made: they stand there as they did. */
  strangers: string[];
}

/** Makes a finished staging folder the published site; `known` are the digests of all its files, where somebody has them, `standing`
 *  the stamps of those that it has from an earlier release. */
export async function publishRelease(
  stagingDir: string,
  outDir: string,
  known?: Manifest,
  standing?: Stamps,
): Promise<Published> {
  await inspectFrontDoor(outDir);
  const folder = releasesDir(outDir);
  await markOwnFolder(folder);
  await keepPlainSite(outDir);
  const before = await findPublished(outDir);
  const name = String(Number((await listNumbers(folder)).at(-1) ?? '0') + 1).padStart(4, '0');
  const making = join(folder, nameTemporary('staging'));
  let strangers: string[] = [];
  try {
    await mkdir(making);
    await rename(stagingDir, join(making, 'site'));
    // Before the stamps are taken: what goes there may be a second name of files that stand here.
    if (before !== undefined) await removeExpiredFiles(nameDoor(outDir).kept);
    await sealRelease(making, before === undefined ? undefined : join(folder, before), known, standing);
    if (before !== undefined) strangers = await carryStrangers(join(folder, before), making);
    await rename(making, join(folder, name));
    await pointTo(outDir, name, writeToDisk(join(folder, name)));
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if ((await findPublished(outDir)) !== name && (await listReleases(outDir)).includes(name))
      await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
  // The new site is published: what is left is tidying, and no reason to call the build a failure.
  await removeOld(outDir, name, before).catch(() => undefined);
  return { release: name, strangers };
}

/** A plain copy of a site of ours becomes the first release, so that a rollback leads to it. */
async function keepPlainSite(outDir: string): Promise<void> {
  const folder = releasesDir(outDir);
  if ((await listNumbers(folder)).length > 0) return;
  if (await takeInPlainSite(outDir, join(folder, '0000')))
    await exchangeLink(join(folder, 'current'), '0000', 'dir', folder);
}

/** After a power cut, a link may have reached the disk before the files it leads to. `sync -f` waits for the files; where it is
 *  not, or takes longer than a minute, nothing waits. */
async function writeToDisk(release: string): Promise<void> {
  if (process.platform !== 'linux') return;
  await promisify(execFile)('sync', ['-f', release], { timeout: 60_000 }).catch(() => undefined);
}

/** The release before the present one; undefined where there is none. */
export async function findPrevious(outDir: string): Promise<string | undefined> {
  const published = await findPublished(outDir);
  if (published === undefined) return undefined;
  return (await listReleases(outDir)).filter((name) => Number(name) < Number(published)).at(-1);
}

/** Publishes the release before the present one again. Returns its name, or undefined where there is none. */
export async function rollBack(outDir: string): Promise<string | undefined> {
  await inspectFrontDoor(outDir);
  const [previous, published] = [await findPrevious(outDir), await findPublished(outDir)];
  if (previous === undefined || published === undefined) return undefined;
  await carryStrangers(join(releasesDir(outDir), published), join(releasesDir(outDir), previous));
  await pointTo(outDir, previous);
  return previous;
}

/** Hashed files of the release that goes stay within reach of open pages. The link is exchanged when `written` has ended. */
async function pointTo(outDir: string, name: string, written?: Promise<void>): Promise<void> {
  const { releases, kept: keptDir } = nameDoor(outDir);
  const published = await findPublished(outDir);
  if (published !== undefined) {
    await markOwnFolder(keptDir);
    await keepHashedFiles(join(releases, published, 'site'), keptDir);
  }
  await written;
  await exchangeLink(join(releases, 'current'), name, 'dir', releases);
  await openFrontDoor(outDir);
}

/** Keeps the newest, and among them the one readers saw until now. What was rolled back or never published goes, so that
 *  `npm run rollback` always leads to a site that readers have seen. A release that holds something of others stays. Of
 *  what goes, the newest stands ready for the next build. */
async function removeOld(outDir: string, name: string, before: string | undefined): Promise<void> {
  const folder = releasesDir(outDir);
  const releases = (await listReleases(outDir)).filter((other) => other !== name);
  const seen = releases.filter((other) => Number(other) <= Number(before ?? 0));
  const stay = new Set(seen.slice(1 - kept));
  for (const other of releases.filter((found) => !stay.has(found))) {
    const path = join(folder, other);
    if (!(await hasLonelyStrangers(path, join(folder, name)))) await setAside(outDir, other);
  }
}
