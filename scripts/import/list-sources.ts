import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareIds } from '../../src/text/order.ts';
import { isKnownEnding } from './read-source.ts';

export const standardInput = '-';

/** The files that the arguments name; a folder stands for what can be read in it and below it. */
export async function listSources(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(listOne));
  return [...new Set(lists.flat())];
}

/** A path that is not there is kept: reading it says so, beside the others. */
async function listOne(path: string): Promise<string[]> {
  const isFolder =
    path !== standardInput && (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isKnownEnding(entry.name) && !/^(?:\.|~\$)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareIds);
}
