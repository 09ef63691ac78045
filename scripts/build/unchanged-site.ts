import { hash } from 'node:crypto';
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { RawFile } from '../../src/model/content-file.ts';
import type { Settings } from '../content/settings.ts';
import { isUntouched } from '../publish/file-stamps.ts';
import { nameDoor } from '../publish/front-door.ts';
import { findPublished, releasesDir } from '../publish/releases.ts';
import { cacheDir } from './kept-folders.ts';

const recordSchema = z.object({
  key: z.string(),
  release: z.string(),
  articles: z.number(),
  pages: z.number(),
  searchDocuments: z.number(),
});

/** What the last build into an output folder was made of, and how it came out. */
export type BuildRecord = z.output<typeof recordSchema>;

/** A key for everything a build depends on: engine, settings, each file of the content, the day (rules ask it), and whether
 *  packed copies are wanted. */
export function nameBuild(
  engine: string,
  { siteUrl, basePath, contentDir }: Settings,
  digests: ReadonlyMap<string, string>,
  files: readonly RawFile[],
  rest: readonly unknown[],
): string {
  const read = files.map(({ path, kind, unread }) => [path, digests.get(path), kind, unread]);
  return hash('sha256', JSON.stringify([engine, siteUrl, basePath, contentDir, read, rest]));
}

/** The record of the published site, where it was made of the same and not a file of it has been touched since. */
export async function findUnchanged(
  outDir: string,
  key: string,
): Promise<Omit<BuildRecord, 'key'> | undefined> {
  try {
    const { key: known, ...record } = recordSchema.parse(JSON.parse(await readFile(placeOf(outDir), 'utf8')));
    if (known !== key || (await findPublished(outDir)) !== record.release) return undefined;
    const release = join(releasesDir(outDir), record.release);
    if (!(await leadsIn(outDir, release))) return undefined;
    return isUntouched(release) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what the site that was just published is made of. A disk that does not take it is no reason to fail. */
export async function noteBuild(outDir: string, record: BuildRecord): Promise<void> {
  try {
    await mkdir(dirname(placeOf(outDir)), { recursive: true });
    await writeFile(placeOf(outDir), JSON.stringify(record));
  } catch {
    return;
  }
}

function placeOf(outDir: string): string {
  return join(cacheDir, 'published', `${hash('sha256', outDir).slice(0, 16)}.json`);
}

async function leadsIn(outDir: string, release: string): Promise<boolean> {
  const { manifest } = nameDoor(outDir);
  const [site, sums] = await Promise.all([realpath(outDir), realpath(manifest)]);
  return (
    site === (await realpath(join(release, 'site'))) &&
    sums === (await realpath(join(release, 'site.sha256')))
  );
}
