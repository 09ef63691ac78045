import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectDir, type Settings } from '../content/settings.ts';
import { readSite } from '../content/read-site.ts';
import { articleNames } from '../../src/model/names.ts';
import { listSiteFiles } from '../publish/site-files.ts';

/** What a build is made with, besides the content. */
const engineParts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Everything the result of a build rests on besides the content: sources, packages, Node. As hexadecimal digits. */
export function digestEngine(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const part of engineParts) addPath(hash, part);
  return hash.digest('hex');
}

/** What the compiled pages rest on: the engine, where the site will stand, its colour, and the texts that are programs
 *  themselves (MDX). */
export function digestRenderer(engine: string, settings: Settings): string {
  const { siteUrl, basePath, contentDir } = settings;
  const place = relative(projectDir, contentDir);
  const hash = createHash('sha256').update(
    JSON.stringify([engine, siteUrl, basePath, place, readSite(contentDir).colour ?? '']),
  );
  for (const name of articleNames)
    for (const path of listFiles(join(contentDir, name)).filter((found) => found.endsWith('.mdx')))
      addFile(hash, join(contentDir, name, path), `${name}/${path}`);
  return hash.digest('hex').slice(0, 32);
}

type Hash = ReturnType<typeof createHash>;

/** A file or everything below a folder. What is not there adds nothing, tests change no page. */
function addPath(hash: Hash, part: string): void {
  const path = join(projectDir, part);
  const files = listFiles(path);
  if (files.length === 0) addFile(hash, path, part);
  for (const file of files.filter((found) => !found.endsWith('.test.ts')))
    addFile(hash, join(path, file), `${part}/${file}`);
}

/** The files below a folder by path with `/`, in order; none where there is no such folder. */
function listFiles(folder: string): string[] {
  try {
    return listSiteFiles(folder);
  } catch {
    return [];
  }
}

function addFile(hash: Hash, path: string, name: string): void {
  const bytes = readFile(path);
  if (bytes) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
