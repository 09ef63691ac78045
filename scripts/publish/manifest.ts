import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listSiteFiles } from './site-files.ts';

/** SHA-256 of every file, by path. */
export type Manifest = ReadonlyMap<string, string>;

export async function hashSite(siteDir: string): Promise<Manifest> {
  const manifest = new Map<string, string>();
  for (const file of (await listSiteFiles(siteDir)).keys())
    manifest.set(file, await hashFile(join(siteDir, file)));
  return manifest;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** As `sha256sum` writes it: `cd dist && sha256sum -c ../site.sha256`. */
export function formatManifest(manifest: Manifest): string {
  return [...manifest].map(([file, hash]) => `${hash}  ${file}\n`).join('');
}

export function parseManifest(text: string): Manifest {
  const lines = text.split(/\r?\n/).map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[2] ?? '', match[1] ?? '']] : [])));
}

/** Writes the manifest of a release beside its site. Files that are the same in the release before keep their time, so that
 *  a browser that asks whether a page has changed is told that it has not. */
export async function sealRelease(releaseDir: string, previousDir: string | undefined): Promise<void> {
  const manifest = await hashSite(join(releaseDir, 'site'));
  await writeFile(join(releaseDir, 'site.sha256'), formatManifest(manifest));
  const before =
    previousDir === undefined ? '' : await readFile(join(previousDir, 'site.sha256'), 'utf8').catch(() => '');
  for (const [file, hash] of parseManifest(before)) {
    if (manifest.get(file) !== hash) continue;
    const old = await stat(join(previousDir ?? '', 'site', file)).catch(() => undefined);
    if (old) await utimes(join(releaseDir, 'site', file), old.mtime, old.mtime);
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
