import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compareIds } from '../../src/text/order.ts';

/** Finished sites stand beside the output folder, which is a symbolic link to the newest:
 *
 *      dist -> dist.releases/0007
 *      dist.releases/0005 0006 0007
 *
 *  A link is exchanged in one step that either happened or did not, so readers always see a whole site, whenever the build dies. */

/** How many releases are kept, the published one among them. */
const kept = 3;

export function releasesDir(outDir: string): string {
  return `${outDir}.releases`;
}

/** Releases in order, oldest first. */
export async function listReleases(outDir: string): Promise<string[]> {
  const names = await readdir(releasesDir(outDir)).catch(() => []);
  return names.filter((name) => /^\d{4,}$/.test(name)).sort(compareIds);
}

/** The release that readers see; undefined where there is none. */
export async function findPublished(outDir: string): Promise<string | undefined> {
  const target = await readlink(outDir).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** Makes a finished staging folder the published site and removes releases that are too old. */
export async function publishRelease(stagingDir: string, outDir: string): Promise<string> {
  const releases = await listReleases(outDir);
  const name = String(Number(releases.at(-1) ?? '0') + 1).padStart(4, '0');
  await mkdir(releasesDir(outDir), { recursive: true });
  await rename(stagingDir, join(releasesDir(outDir), name));
  await pointTo(outDir, name);
  await removeOld(outDir, name);
  return name;
}

/** Publishes the release before the present one again. Returns its name, or undefined where there is none. */
export async function rollBack(outDir: string): Promise<string | undefined> {
  const releases = await listReleases(outDir);
  const published = await findPublished(outDir);
  const previous = releases.filter((name) => published !== undefined && name < published).at(-1);
  if (previous !== undefined) await pointTo(outDir, previous);
  return previous;
}

/** rename(2) replaces a link in one step. A plain folder of an earlier way of working is first kept as a release. */
async function pointTo(outDir: string, name: string): Promise<void> {
  const target = join(basename(releasesDir(outDir)), name);
  const fresh = `${outDir}.next`;
  await rm(fresh, { force: true });
  await symlink(target, fresh, 'dir');
  const found = await lstat(outDir).catch(() => undefined);
  if (found?.isDirectory()) await rename(outDir, join(releasesDir(outDir), '0000'));
  await rename(fresh, outDir);
}

async function removeOld(outDir: string, published: string): Promise<void> {
  const releases = await listReleases(outDir);
  const old = releases.slice(0, -kept).filter((name) => name !== published);
  await Promise.all(old.map((name) => rm(join(releasesDir(outDir), name), { recursive: true, force: true })));
}

/** Where a new site is put together: beside the output folder, on the same disk, so that it can be moved in one step. */
export function stagingDir(outDir: string): string {
  return join(dirname(outDir), `${basename(outDir)}.staging`);
}
