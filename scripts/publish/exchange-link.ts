import { copyFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { nameTemporary } from './own-folder.ts';

/** Points a link of ours at another target, in one step that either happened or did not: rename(2) replaces a link whole.
 *  The new link is made in `workDir`, a folder of ours on the same disk. */
export async function exchangeLink(
  path: string,
  target: string,
  kind: 'dir' | 'file',
  workDir: string,
): Promise<void> {
  if ((await readlink(path).catch(() => undefined)) === target) return;
  const fresh = join(workDir, nameTemporary('link'));
  if (process.platform === 'win32') return exchangeOnWindows(path, target, kind, fresh);
  await symlink(target, fresh);
  await rename(fresh, path);
}

/** Windows lets everybody make junctions, which are folders and have absolute targets, and replaces none in one step: an
 *  editor at home may miss the site for an instant. */
async function exchangeOnWindows(path: string, target: string, kind: string, fresh: string): Promise<void> {
  const absolute = resolve(dirname(path), target);
  if (kind === 'file') return copyFile(absolute, path);
  await symlink(absolute, fresh, 'junction');
  await rm(path, { force: true });
  await rename(fresh, path);
}
