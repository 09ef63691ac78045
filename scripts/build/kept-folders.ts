import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../content/settings.ts';
import { compareManifests, formatManifest, hashSite, parseManifest } from '../publish/manifest.ts';

/** What builds keep for each other. It may be deleted at any time. */
export const cacheDir = join(projectDir, '.work/cache');

const seal = '.sha256';

/** A folder kept under a key; undefined where there is none, or where a file of it is not what it was. */
export async function findKept(kind: string, key: string): Promise<string | undefined> {
  const folder = join(cacheDir, kind, key);
  try {
    const expected = parseManifest(await readFile(join(folder, seal), 'utf8'));
    const found = new Map([...(await hashSite(folder))].filter(([file]) => file !== seal));
    const { missing, changed, added } = compareManifests(expected, found);
    if (expected.size === 0 || missing.length + changed.length + added.length > 0) return undefined;
    await touch(folder);
    return folder;
  } catch {
    return undefined;
  }
}

/** Moves a finished folder to where the next build looks for it, in the place of what may lie there. Gives its new place;
 *  undefined where the disk does not let it be kept, which is no reason not to build. */
export async function keepFolder(kind: string, key: string, from: string): Promise<string | undefined> {
  const folder = join(cacheDir, kind, key);
  try {
    await writeFile(join(from, seal), formatManifest(await hashSite(from)));
    await mkdir(join(cacheDir, kind), { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await rename(from, folder);
    await removeUnused(join(cacheDir, kind));
    return folder;
  } catch {
    return undefined;
  }
}

/** So many are kept for certain, and what another build may still be at. */
const kept = 6;
const inUse = 2 * 3_600_000;

async function removeUnused(kindDir: string): Promise<void> {
  const folders = await Promise.all(
    (await readdir(kindDir)).map(async (name) => {
      const path = join(kindDir, name);
      return { path, used: (await stat(path)).mtimeMs };
    }),
  );
  const old = folders.sort((left, right) => right.used - left.used).slice(kept);
  for (const { path, used } of old)
    if (Date.now() - used > inUse) await rm(path, { recursive: true, force: true });
}

/** The time of a folder tells when it was last used. Nobody need be allowed to change it. */
async function touch(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
}
