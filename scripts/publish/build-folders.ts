import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a new site is put together: beside the output folder, on the same disk, so that it can be moved in one step. Its name
 *  is never used twice, so nobody who outlives a killed build can write into the next one's folder. */
export function nameStaging(outDir: string): string {
  return `${outDir}.staging-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Removes what killed builds have left beside the output folder. Only for the holder of its lock. */
export async function removeLeftovers(outDir: string): Promise<void> {
  const folder = dirname(outDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!name.startsWith(`${basename(outDir)}.`)) continue;
    if (/\.staging(?:-|$)|\.link$/.test(name) || (/\.lock\./.test(name) && (await isOld(path))))
      await rm(path, { recursive: true, force: true });
  }
}

/** A young file beside the lock belongs to a build that is just asking for it. */
async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > 60_000;
}

/** The staging folder of this process, when there is no time left for anything else. */
export function removeOwnStaging(outDir: string): void {
  const own = `${basename(outDir)}.staging-${process.pid}-`;
  for (const name of readdirSync(dirname(outDir)).filter((found) => found.startsWith(own)))
    rmSync(join(dirname(outDir), name), { recursive: true, force: true });
}
