import { hash } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const lines = text.split(/\r?\n/).map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[2] ?? '', match[1] ?? '']] : [])));
}

/** Writes the manifest of a release beside its site, where it is not known yet from the folder as it is. Files that are the same in the release before keep their time, so that
 *  a browser that asks whether a page has changed is told that it has not. */
export async function sealRelease(
  releaseDir: string,
  previousDir: string | undefined,
  known?: Manifest,
): Promise<void> {
  const manifest = known ?? (await hashSite(join(releaseDir, 'site')));
  await writeFile(join(releaseDir, 'site.sha256'), formatManifest(manifest));
  const before =
    previousDir === undefined ? '' : await readFile(join(previousDir, 'site.sha256'), 'utf8').catch(() => '');
  for (const [file, hash] of parseManifest(before)) {
    if (manifest.get(file) !== hash) continue;
    const old = statSync(join(previousDir ?? '', 'site', file), { throwIfNoEntry: false });
    if (old) utimesSync(join(releaseDir, 'site', file), old.mtime, old.mtime);
  }
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
