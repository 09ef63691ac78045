import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createFiles, replaceFiles } from '../content/write-files.ts';
import { placeInside } from './place-inside.ts';
import { Refused } from './refused.ts';
import type { Workshop } from './workshop.ts';

/** A file as it will be written: whole, over the one that is there, or new. */
export interface NewText {
  path: string;
  text: string | Uint8Array;
}

/** One deed that can be taken back. */
export interface KeptDeed {
  /** Names its folder; sorts by time. */
  stamp: string;
  /** What was done, for the editor. */
  title: string;
  files: { path: string; before: string | null; after: string }[];
}

/** How many deeds are kept, and how many of those that were taken back. */
const mostKept = 50;

/** What tells two states of a file apart. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes files of the content folder, all or none, after what was there has been copied out of the way. Throws what the system
 *  says; then every file is as it was. With `isNew` none of them may be there: EEXIST. */
export async function writeKept(
  shop: Workshop,
  title: string,
  files: readonly NewText[],
  isNew = false,
): Promise<void> {
  const placed = await Promise.all(
    files.map(async ({ path, text }) => ({ path: await placeInside(shop.contentDir, path), content: text })),
  );
  const folder = await keepBefore(
    shop,
    title,
    files,
    placed.map(({ path }) => path),
  );
  try {
    await (isNew ? createFiles(placed) : replaceFiles(placed));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await forgetOldest(keptFolder(shop));
}

async function keepBefore(
  shop: Workshop,
  title: string,
  files: readonly NewText[],
  places: readonly string[],
): Promise<string> {
  const stamp = `${Date.now()}-${randomBytes(3).toString('hex')}`;
  const folder = join(keptFolder(shop), `.${stamp}`);
  await mkdir(folder, { recursive: true });
  const deed: KeptDeed = { stamp, title, files: [] };
  for (const [at, { path, text }] of files.entries()) {
    const before = await readFile(places[at] ?? '').catch(() => undefined);
    if (before) await writeFile(join(folder, String(at)), before);
    deed.files.push({ path, before: before ? digestOf(before) : null, after: digestOf(text) });
  }
  await writeFile(join(folder, 'deed.json'), JSON.stringify(deed));
  const ready = join(keptFolder(shop), stamp);
  await rename(folder, ready);
  return ready;
}

/** The deed that would be taken back next; undefined where there is none. What a kill has kept from being done is none. */
export async function findLastDeed(shop: Workshop): Promise<KeptDeed | undefined> {
  for (const stamp of (await listStamps(keptFolder(shop))).reverse()) {
    const deed = await readDeed(join(keptFolder(shop), stamp));
    if (deed && !(await isUndone(shop, deed))) return deed;
  }
  return undefined;
}

/** Whether every file of a deed is as the deed has left it, so that it can be taken back. */
export async function isUntouched(shop: Workshop, { files }: KeptDeed): Promise<boolean> {
  return holdsOfAll(
    shop,
    files.map(({ path, after }) => ({ path, digest: after })),
  );
}

/** Takes the last deed back: what was there comes again, what was new goes, and what goes is kept. Throws Refused where a file has
 *  changed since. */
export async function undoLast(shop: Workshop): Promise<KeptDeed> {
  const deed = await findLastDeed(shop);
  if (!deed) throw new Refused(409, '没有可以撤销的改动。');
  const folder = join(keptFolder(shop), deed.stamp);
  const places = await Promise.all(deed.files.map(({ path }) => placeInside(shop.contentDir, path)));
  for (const [at, { path, after }] of deed.files.entries()) {
    const now = await readFile(places[at] ?? '').catch(() => undefined);
    if (!now || digestOf(now) !== after)
      throw new Refused(
        409,
        `${path} 后来又改过，不能撤销了。要找回以前的样子，请在 VS Code 里看 git 的历史。`,
      );
    await writeFile(join(folder, `${at}.after`), now);
  }
  const back = deed.files.map((file, at) => ({
    file,
    place: places[at] ?? '',
    kept: join(folder, String(at)),
  }));
  const old = back.filter(({ file }) => file.before !== null);
  await replaceFiles(
    await Promise.all(old.map(async ({ place, kept }) => ({ path: place, content: await readFile(kept) }))),
  );
  for (const { file, place } of back) if (file.before === null) await rm(place);
  const undone = join(shop.workDir, 'undone', deed.stamp);
  await mkdir(dirname(undone), { recursive: true });
  await rename(folder, undone);
  await forgetOldest(dirname(undone));
  return deed;
}

/** Every file is as it was before. */
async function isUndone(shop: Workshop, { files }: KeptDeed): Promise<boolean> {
  return holdsOfAll(
    shop,
    files.map(({ path, before }) => ({ path, digest: before })),
  );
}

async function holdsOfAll(
  shop: Workshop,
  files: readonly { path: string; digest: string | null }[],
): Promise<boolean> {
  const states = await Promise.all(
    files.map(async ({ path, digest }) => {
      const now = await readFile(join(shop.contentDir, path)).catch(() => undefined);
      return (now ? digestOf(now) : null) === digest;
    }),
  );
  return states.every(Boolean);
}

async function readDeed(folder: string): Promise<KeptDeed | undefined> {
  const text = await readFile(join(folder, 'deed.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as KeptDeed);
}

const keptFolder = (shop: Workshop): string => join(shop.workDir, 'kept');

async function listStamps(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^\d+-[0-9a-f]+$/.test(name)).sort();
}

/** Those beyond the number that is kept, and what a kill has left. */
async function forgetOldest(folder: string): Promise<void> {
  const stamps = await listStamps(folder);
  const left = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('.'));
  for (const name of [...stamps.slice(0, -mostKept), ...left])
    await rm(join(folder, name), { recursive: true, force: true });
}
