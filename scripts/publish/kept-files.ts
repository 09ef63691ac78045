import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHashed, isIndex } from '../../src/inspection/hashed-files.ts';
import { listSiteFiles } from './site-files.ts';

/** A page that was opened before a release still asks for the files it was written with. They are kept here for so long
 *  after the last release that had them; the web server looks here when the site no longer has a file. */
export const keptDays = 7;

/** Keeps the hashed files of a site that is about to be replaced, and removes those whose time is over. `keptDir` is a folder
 *  of ours. */
export async function keepHashedFiles(siteDir: string, keptDir: string, now = new Date()): Promise<void> {
  for (const folder of listHashedFolders(siteDir)) {
    const [from, to] = [join(siteDir, folder), join(keptDir, folder)];
    const files = listSiteFiles(from);
    for (const parent of new Set(files.map((file) => dirname(join(to, file)))))
      mkdirSync(parent, { recursive: true });
    for (const file of files) keepFile(join(from, file), join(to, file));
    for (const part of listParts(from)) utimesSync(join(to, part), now, now);
  }
  await removeExpiredFiles(keptDir, now);
}

/** Removes what is not to be kept any longer. */
export async function removeExpiredFiles(keptDir: string, now = new Date()): Promise<void> {
  for (const folder of listHashedFolders(keptDir).map((name) => join(keptDir, name)))
    for (const part of listParts(folder)) await removeExpired(join(folder, part), now);
}

/** They lie in few folders: the others, with all the pages, are not looked through. */
function listHashedFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isHashed(`${entry.name}/`))
    .map(({ name }) => name);
}

/** What comes and goes as one, by its path below a hashed folder: an index is thousands of files that are nothing without each
 *  other. The time of a part tells when it was last published. */
function listParts(folder: string): string[] {
  return isIndex(basename(folder)) ? ['.'] : listSiteFiles(folder);
}

/** A hard link costs no space; a copy is for disks without. */
function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(from, to);
  }
}

async function removeExpired(part: string, now: Date): Promise<void> {
  const age = now.getTime() - statSync(part).mtimeMs;
  if (age > keptDays * 86_400_000) await rm(part, { recursive: true, force: true });
}
