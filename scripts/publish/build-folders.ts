import { readdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nameDoor } from './front-door.ts';
import { isTemporary, nameTemporary } from './own-folder.ts';
import { removeApart } from './remove-apart.ts';

/** Where a new site is put together: in our own folder beside the output folder, on the same disk, so that it can be moved in
 *  one step. */
export function nameStaging(outDir: string): string {
  return join(nameDoor(outDir).releases, nameTemporary('staging'));
}

/** The lock of everything that changes the published site. */
export function nameLock(outDir: string): string {
  return join(nameDoor(outDir).releases, 'lock');
}

/** Removes what killed builds have left in our own folder, and releases whose time is over; nothing else. Only for the holder of
 *  its lock. What is made after the call is not looked at. */
export async function removeLeftovers(outDir: string): Promise<void> {
  const folder = nameDoor(outDir).releases;
  const left: string[] = [];
  for (const name of listNames(folder)) {
    const path = join(folder, name);
    if (isTemporary(name) || (/^lock\.(?:left\.)*\d/.test(name) && (await isOld(path)))) left.push(path);
  }
  // What somebody holds open today is tried again by the next build; nobody else will ever use its name.
  await removeApart(left).catch(() => undefined);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A young file beside the lock belongs to a build that is just asking for it. */
async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > 60_000;
}

/** What this process was making, when there is no time left for anything else. */
export function removeOwnStaging(outDir: string): void {
  const folder = nameDoor(outDir).releases;
  const own = new RegExp(`^(?:staging|link)-${process.pid}-`);
  try {
    for (const name of readdirSync(folder).filter((found) => own.test(found) && isTemporary(found)))
      rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // No folder yet, or no longer ours to write: then there is nothing to tidy.
  }
}
