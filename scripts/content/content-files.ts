import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawFile } from '../../src/model/content-file.ts';
import { maximumBytes } from '../../src/model/limits.ts';
import { compareIds } from '../../src/text/order.ts';
import { projectDir } from './settings.ts';

/** Files in the content folder that are no entries: its README and what systems leave behind. A content folder may be a
 *  git repository of its own. */
const passedOver = new Set(['README.md', 'LICENSE', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** Reads every file of the content folder, in the order of their paths. An empty or absent folder gives none.
 *  Links are not followed, pipes and devices not opened, and a file beyond the size limit is not read. */
export async function readContentFiles(contentDir: string): Promise<RawFile[]> {
  const paths = await listPaths(contentDir, () => true);
  const files: RawFile[] = [];
  for (let start = 0; start < paths.length; start += 64) {
    files.push(
      ...(await Promise.all(paths.slice(start, start + 64).map((path) => readRaw(contentDir, path)))),
    );
  }
  return files;
}

async function readRaw(contentDir: string, path: string): Promise<RawFile> {
  const place = join(contentDir, path);
  const stats = await lstat(place);
  const bytes = new Uint8Array();
  if (stats.isSymbolicLink()) return { path, bytes, kind: 'link' };
  if (!stats.isFile()) return { path, bytes, kind: 'special' };
  return stats.size > maximumBytes
    ? { path, bytes, size: stats.size }
    : { path, bytes: await readFile(place) };
}

/** The paths of all regular files below the content folder, with `/`, sorted by code unit. */
export async function listContentPaths(contentDir: string): Promise<string[]> {
  return listPaths(contentDir, (entry) => entry.isFile());
}

/** The paths of all files that are published as they are. They lie in the project's public/ whatever CONTENT_DIR says: that
 *  is the folder Astro copies. */
export async function listPublicPaths(): Promise<string[]> {
  return listContentPaths(join(projectDir, 'public'));
}

async function listPaths(dir: string, wants: (entry: { isFile(): boolean }) => boolean): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(readNothing);
  return entries
    .filter((entry) => !entry.isDirectory() && wants(entry) && !passedOver.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== '.git' && !path.startsWith('.git/'))
    .sort(compareIds);
}

function readNothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
