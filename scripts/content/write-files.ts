import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written whole or not at all. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

/** Names of files that are being written: they lie beside the file they will become. Readers of content pass them over. */
export const beingWritten = /^\.wenku-\d+-[0-9a-f]{8}\.tmp$/;

/** Writes files over those that are there. All are put down beside their places first and moved there when all are whole, so
 *  that a full disk, a missing right or a kill leaves every old file as it was. Throws what the system says. */
export async function replaceFiles(files: readonly FileToWrite[]): Promise<void> {
  for (const { path } of files) await mkdir(dirname(path), { recursive: true });
  await writeBeside(files, async (fresh, path) => {
    const old = await stat(path).catch(() => undefined);
    if (old) await chmod(fresh, old.mode & 0o777);
    await rename(fresh, path);
  });
}

/** Writes files that must not be there yet, and their folders. Throws EEXIST where one is, and then leaves none behind. */
export async function createFiles(files: readonly FileToWrite[]): Promise<void> {
  const made: string[] = [];
  for (const { path } of files) await mkdir(dirname(path), { recursive: true });
  try {
    await writeBeside(files, async (fresh, path) => {
      await placeNew(fresh, path);
      made.push(path);
    });
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw error;
  }
}

async function writeBeside(
  files: readonly FileToWrite[],
  place: (fresh: string, path: string) => Promise<void>,
): Promise<void> {
  const fresh: string[] = [];
  try {
    for (const { path, content } of files) {
      const beside = join(dirname(path), `.wenku-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
      fresh.push(beside);
      await writeDurably(beside, content);
    }
    for (const [index, { path }] of files.entries()) await place(fresh[index] ?? '', path);
  } finally {
    await Promise.all(fresh.map((path) => rm(path, { force: true })));
    await Promise.all([...new Set(files.map(({ path }) => dirname(path)))].map(removeLeft));
  }
}

/** The bytes are on the disk before the name leads to them: after a power cut the file is the old one or the new one. */
async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A hard link is made only where nothing is; on disks without, the name is taken first. */
async function placeNew(fresh: string, path: string): Promise<void> {
  try {
    await link(fresh, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await (await open(path, 'wx')).close();
    await rename(fresh, path);
  }
}

/** What a killed command has left. A young one may belong to another that is at work. */
async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = beingWritten.test(name) ? await stat(path).catch(() => undefined) : undefined;
    if (found && Date.now() - found.mtimeMs > 60_000) await rm(path, { force: true });
  }
}
