import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectDir, type Settings } from '../content/settings.ts';
import { readSite } from '../content/read-site.ts';
import { compareIds } from '../../src/text/order.ts';
import { articleNames } from '../../src/model/names.ts';

/** What a build is made with, besides the content. */
const engineParts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Everything the result of a build rests on besides the content: sources, packages, Node. As hexadecimal digits. */
export async function digestEngine(): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const part of engineParts) await addPath(hash, part);
  return hash.digest('hex');
}

/** What the compiled pages rest on: the engine, where the site will stand, its colour, and the texts that are programs
 *  themselves (MDX). */
export async function digestRenderer(engine: string, settings: Settings): Promise<string> {
  const { siteUrl, basePath, contentDir } = settings;
  const place = relative(projectDir, contentDir);
  const hash = createHash('sha256').update(
    JSON.stringify([engine, siteUrl, basePath, place, readSite(contentDir).colour ?? '']),
  );
  for (const name of articleNames) {
    const files = (await readdir(join(contentDir, name)).catch(() => [])).sort(compareIds);
    for (const file of files.filter((found) => found.endsWith('.mdx')))
      await addFile(hash, join(contentDir, name, file), `${name}/${file}`);
  }
  return hash.digest('hex').slice(0, 32);
}

type Hash = ReturnType<typeof createHash>;

/** A file or everything below a folder. What is not there adds nothing, tests change no page. */
async function addPath(hash: Hash, part: string): Promise<void> {
  const path = join(projectDir, part);
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!found) return addFile(hash, path, part);
  const files = found
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const file of files.sort(compareIds)) await addFile(hash, join(projectDir, file), file);
}

async function addFile(hash: Hash, path: string, name: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}
