import { hash } from 'node:crypto';
import { lstatSync, statSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  manifestPath,
  nameFolder,
  parentOf,
  readStamps,
  readTime,
  writeStamp,
  writeStamps,
  type Stamps,
} from './file-stamps.ts';
import { listSiteFiles, readSiteFiles } from './site-files.ts';

/** SHA-256 of every file, by path. */
export type Manifest = ReadonlyMap<string, string>;

/** The manifest of a folder as it is on disk; of the files in `known`, which were read a moment ago, the digest is taken from
 *  there. */
export async function hashSite(siteDir: string, known: Manifest = new Map()): Promise<Manifest> {
  const files = listSiteFiles(siteDir);
  const read = new Map<string, string>();
  const unknown = files.filter((file) => !known.has(file));
  await readSiteFiles(siteDir, unknown, (file, bytes) => {
    read.set(file, hash('sha256', bytes));
  });
  return new Map(files.map((file) => [file, known.get(file) ?? read.get(file) ?? '']));
}

/** As `sha256sum` writes it: `cd dist && sha256sum -c ../site.sha256`. */
export function formatManifest(manifest: Manifest): string {
  return [...manifest].map(([file, hash]) => `${hash}  ${file}\n`).join('');
}

export function parseManifest(text: string): Manifest {
  const manifest = new Map<string, string>();
  for (const line of text.split(/\r?\n/))
    if (/^[0-9a-f]{64} [ *]./.test(line)) manifest.set(line.slice(66), line.slice(0, 64));
  return manifest;
}

/** Every folder in which these files stand, by path; the site itself has the empty path. */
export function listParents(files: Iterable<string>): Set<string> {
  const folders = new Set(['']);
  for (const file of files)
    for (let path = parentOf(file); !folders.has(path); path = parentOf(path)) folders.add(path);
  return folders;
}

/** Writes the manifest of a release beside its site, where it is not known yet from the folder as it is, and how the disk
 *  describes its files. Files that are the same in the release before keep their time, so that a browser that asks whether a page
 *  has changed is told that it has not. Of files that are `standing` since an earlier release, the stamps are known. */
export async function sealRelease(
  releaseDir: string,
  previousDir: string | undefined,
  known?: Manifest,
  standing: Stamps = new Map(),
): Promise<void> {
  const manifest = known ?? (await hashSite(join(releaseDir, 'site')));
  await writeFile(join(releaseDir, 'site.sha256'), formatManifest(manifest));
  const findTime = await openTimes(previousDir);
  const stamps = new Map<string, string>();
  for (const [file, hash] of [[manifestPath, ''] as const, ...manifest]) {
    const path = join(releaseDir, 'site', file);
    const [time, stamp] = [findTime(file, hash), standing.get(file)];
    const isInTime =
      stamp !== undefined && (time === undefined || Math.trunc(readTime(stamp)) === Math.trunc(time));
    if (!isInTime && time !== undefined) utimesSync(path, time / 1000, time / 1000);
    stamps.set(file, isInTime ? stamp : writeStamp(lstatSync(path)));
  }
  for (const folder of listParents(manifest.keys()))
    stamps.set(nameFolder(folder), writeStamp(lstatSync(join(releaseDir, 'site', folder))));
  writeStamps(releaseDir, stamps);
}

/** When a file that has this digest was last written in a release, in milliseconds; undefined where there is none. */
async function openTimes(
  releaseDir: string | undefined,
): Promise<(file: string, digest: string) => number | undefined> {
  if (releaseDir === undefined) return () => undefined;
  const manifest = parseManifest(await readFile(join(releaseDir, 'site.sha256'), 'utf8').catch(() => ''));
  const stamps = readStamps(releaseDir);
  const findTime = (file: string): number | undefined => {
    const stamp = stamps.get(file);
    return stamp === undefined
      ? statSync(join(releaseDir, 'site', file), { throwIfNoEntry: false })?.mtimeMs
      : readTime(stamp);
  };
  return (file, digest) => (manifest.get(file) === digest ? findTime(file) : undefined);
}

export interface Differences {
  missing: string[];
  changed: string[];
  added: string[];
}

/** How a copy differs from what it should be. */
export function compareManifests(expected: Manifest, found: Manifest): Differences {
  return {
    missing: [...expected.keys()].filter((file) => !found.has(file)),
    changed: [...expected]
      .filter(([file, hash]) => found.has(file) && found.get(file) !== hash)
      .map(([file]) => file),
    added: [...found.keys()].filter((file) => !expected.has(file)),
  };
}
