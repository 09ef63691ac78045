import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from '../../src/inspection/hashed-files.ts';
import { listSiteFiles } from './site-files.ts';

/** A page that was opened before a release still asks for the files it was written with. They are kept here for so long
 *  after the last release that had them; the web server looks here when the site no longer has a file. */
export const keptDays = 7;

/** Keeps the hashed files of a site that is about to be replaced, and removes those whose time is over. `keptDir` is a folder
 *  of ours. */
export async function keepHashedFiles(siteDir: string, keptDir: string, now = new Date()): Promise<void> {
  for (const file of listHashedFiles(siteDir)) keepFile(join(siteDir, file), join(keptDir, file), now);
  await removeExpired(keptDir, now);
}

/** They lie in few folders: the others, with all the pages, are not looked through. */
function listHashedFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isHashed(`${entry.name}/`))
    .flatMap(({ name }) => listSiteFiles(join(siteDir, name)).map((file) => `${name}/${file}`));
}

/** A hard link costs no space; a copy is for disks without. The time of the file tells when it was last published. */
function keepFile(from: string, to: string, now: Date): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(from, to);
  }
  utimesSync(to, now, now);
}

async function removeExpired(keptDir: string, now: Date): Promise<void> {
  if (!existsSync(keptDir)) return;
  for (const file of listHashedFiles(keptDir)) {
    const path = join(keptDir, file);
    const age = now.getTime() - statSync(path).mtimeMs;
    if (age > keptDays * 86_400_000) await rm(path, { force: true });
  }
}
