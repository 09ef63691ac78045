import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exchangeLink } from './exchange-link.ts';
import { sealRelease } from './manifest.ts';

/** The output folder holds something that is not ours to move away. */
export class DoorBlocked extends Error {}

/** Makes the output folder and its manifest links into the published release. They are set once and never change again. */
export async function openFrontDoor(outDir: string, releasesDir: string): Promise<void> {
  const current = join(basename(releasesDir), 'current');
  const found = await lstat(outDir).catch(() => undefined);
  if (found?.isDirectory()) await moveAway(outDir, join(releasesDir, '0000'));
  await exchangeLink(outDir, join(current, 'site'), 'dir');
  await exchangeLink(`${outDir}.sha256`, join(current, 'site.sha256'), 'file');
}

/** A plain folder of an earlier way of working becomes release 0000. */
async function moveAway(outDir: string, firstRelease: string): Promise<void> {
  await rm(firstRelease, { recursive: true, force: true });
  await mkdir(firstRelease, { recursive: true });
  await rename(outDir, join(firstRelease, 'site'));
  await sealRelease(firstRelease, undefined);
}

/** Throws DoorBlocked where the output folder holds what no build of ours has made. Asked before any work. */
export async function inspectFrontDoor(outDir: string): Promise<void> {
  const found = await lstat(outDir).catch(() => undefined);
  if (!found || found.isSymbolicLink()) return;
  const names = found.isDirectory() ? await readdir(outDir) : ['.'];
  if (names.length === 0 || (names.includes('index.html') && names.includes('sitemap.xml'))) return;
  throw new DoorBlocked(
    `${outDir} 里放着别的东西，不是本站生成的网站。请换一个文件夹（OUT_DIR），或者先把它移走。`,
  );
}
