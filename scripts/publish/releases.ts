import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exchangeLink } from './exchange-link.ts';
import { openFrontDoor } from './front-door.ts';
import { keepHashedFiles } from './kept-files.ts';
import { sealRelease } from './manifest.ts';

/** Finished sites stand beside the output folder, each with its manifest. Two links lead in, and only one of them ever changes:
 *
 *      dist        -> dist.releases/current/site
 *      dist.sha256 -> dist.releases/current/site.sha256
 *      dist.releases/current -> 0007
 *      dist.releases/0005 0006 0007 /site /site.sha256
 *
 *  A link is exchanged in one step that either happened or did not, so readers always see a whole site, and its manifest with it,
 *  whenever the build dies. */

/** How many releases are kept, the published one among them. */
const kept = 3;

export function releasesDir(outDir: string): string {
  return `${outDir}.releases`;
}

/** Releases in order, oldest first. */
export async function listReleases(outDir: string): Promise<string[]> {
  const names = await readdir(releasesDir(outDir)).catch(() => []);
  return names.filter((name) => /^\d{4,}$/.test(name)).sort((left, right) => Number(left) - Number(right));
}

/** The release that readers see; undefined where there is none. */
export async function findPublished(outDir: string): Promise<string | undefined> {
  const target = await readlink(join(releasesDir(outDir), 'current')).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** Makes a finished staging folder the published site. Returns the name of the release. */
export async function publishRelease(stagingDir: string, outDir: string): Promise<string> {
  const before = await findPublished(outDir);
  const newest = (await listReleases(outDir)).at(-1) ?? '0';
  const name = String(Number(newest) + 1).padStart(4, '0');
  const release = join(releasesDir(outDir), name);
  try {
    await mkdir(release, { recursive: true });
    await rename(stagingDir, join(release, 'site'));
    await sealRelease(release, before === undefined ? undefined : join(releasesDir(outDir), before));
    writeToDisk(release);
    await pointTo(outDir, name);
  } catch (error) {
    if ((await findPublished(outDir)) !== name) await rm(release, { recursive: true, force: true });
    throw error;
  }
  // The new site is published: what is left is tidying, and no reason to call the build a failure.
  await removeOld(outDir, name, before).catch(() => undefined);
  return name;
}

/** After a power cut, a link may have reached the disk before the files it leads to. `sync -f` waits for the files. */
function writeToDisk(release: string): void {
  if (process.platform === 'linux') spawnSync('sync', ['-f', release], { timeout: 60_000 });
}

/** Publishes the release before the present one again. Returns its name, or undefined where there is none. */
export async function rollBack(outDir: string): Promise<string | undefined> {
  const releases = await listReleases(outDir);
  const published = await findPublished(outDir);
  const previous = releases
    .filter((name) => published !== undefined && Number(name) < Number(published))
    .at(-1);
  if (previous !== undefined) await pointTo(outDir, previous);
  return previous;
}

/** Hashed files of the release that goes stay within reach of open pages. */
async function pointTo(outDir: string, name: string): Promise<void> {
  const releases = releasesDir(outDir);
  const published = await findPublished(outDir);
  if (published !== undefined) await keepHashedFiles(join(releases, published, 'site'), `${outDir}.kept`);
  await exchangeLink(join(releases, 'current'), name, 'dir');
  await openFrontDoor(outDir, releases);
}

/** Keeps the newest, and among them the one readers saw until now. What was rolled back or never published goes, so that
 *  `npm run rollback` always leads to a site that readers have seen. */
async function removeOld(outDir: string, name: string, before: string | undefined): Promise<void> {
  const releases = (await listReleases(outDir)).filter((other) => other !== name);
  const seen = releases.filter((other) => Number(other) <= Number(before ?? 0));
  const stay = new Set(seen.slice(1 - kept));
  const gone = releases.filter((other) => !stay.has(other));
  await Promise.all(
    gone.map((other) => rm(join(releasesDir(outDir), other), { recursive: true, force: true })),
  );
}
