import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawFile } from '../../src/checks/check.ts';
import { compareIds } from '../../src/text/order.ts';

/** Files in the content folder that are no entries: its README and what editors and systems leave behind. */
const passedOver = new Set(['README.md', '.DS_Store', 'Thumbs.db', '.gitkeep']);

/** Reads every file of the content folder, in the order of their paths. An empty or absent folder gives none. */
export async function readContentFiles(contentDir: string): Promise<RawFile[]> {
  const paths = await listContentPaths(contentDir);
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(contentDir, path)) })));
}

/** The paths of all files below the content folder, with `/`, sorted by code unit. */
export async function listContentPaths(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true }).catch(readNothing);
  return entries
    .filter((entry) => entry.isFile() && !passedOver.has(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(contentDir, '/').length).replaceAll('\\', '/'),
    )
    .sort(compareIds);
}

function readNothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
