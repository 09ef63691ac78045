import { lstat, mkdir, readdir, readFile, readlink, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isHashed } from '../../src/inspection/hashed-files.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { exchangeLink } from './exchange-link.ts';
import { formatManifest, hashSite } from './manifest.ts';
import { isOwnFolder, markName } from './own-folder.ts';
import { listSiteFiles } from './site-files.ts';

/** Something stands in our way that is not ours to move away. */
export class DoorBlocked extends CannotGoOn {}

/** The names a site takes up beside its output folder. */
export interface DoorNames {
  outDir: string;
  manifest: string;
  releases: string;
  kept: string;
}

/** OUT_DIR and its three neighbours: everything we ever write there. */
export function nameDoor(outDir: string): DoorNames {
  return {
    outDir,
    manifest: `${outDir}.sha256`,
    releases: `${outDir}.releases`,
    kept: `${outDir}.kept`,
  };
}

/** Throws DoorBlocked where one of the names that a site takes up is held by what no build of ours has made. Looks only, and
 *  is asked before any work. */
export async function inspectFrontDoor(outDir: string): Promise<void> {
  const { manifest, releases, kept } = nameDoor(outDir);
  if (!(await isOursOrFree(releases, isOldReleases))) throw block(releases, '不是发布用的文件夹');
  if (!(await isOursOrFree(kept, (folder) => isOldKept(folder, releases))))
    throw block(kept, '不是留旧文件用的文件夹');
  const isPlainSite = await isSiteWithManifest(outDir, manifest);
  if (!isPlainSite && !(await isOwnDoor(outDir, releases))) throw block(outDir, '不是本站生成的网站');
  if (!isPlainSite && !(await isOwnManifest(manifest, releases))) throw block(manifest, '不是本站生成的清单');
}

/** Makes the output folder and its manifest links into the published release. They are set once and never change again. */
export async function openFrontDoor(outDir: string): Promise<void> {
  const { manifest, releases } = nameDoor(outDir);
  await inspectFrontDoor(outDir);
  const current = join(basename(releases), 'current');
  const found = await lstat(outDir).catch(() => undefined);
  if (found?.isDirectory()) await rmdir(outDir);
  await exchangeLink(outDir, join(current, 'site'), 'dir', releases);
  await exchangeLink(manifest, join(current, 'site.sha256'), 'file', releases);
}

/** A plain copy of a site of ours that stands in the way, with its manifest beside it, becomes a release. Returns whether there was one. */
export async function takeInPlainSite(outDir: string, releaseDir: string): Promise<boolean> {
  const { manifest } = nameDoor(outDir);
  if (!(await isSiteWithManifest(outDir, manifest))) return false;
  await mkdir(releaseDir);
  await rename(outDir, join(releaseDir, 'site'));
  await rename(manifest, join(releaseDir, 'site.sha256'));
  return true;
}

async function isOursOrFree(folder: string, isOlder: (folder: string) => Promise<boolean>): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return true;
  if (!found.isDirectory()) return false;
  if (await isOwnFolder(folder)) return true;
  const names = (await readdir(folder)).filter((name) => name !== markName);
  return names.length === 0 || isOlder(folder);
}

/** Before folders were marked, ours had a link to a release with a manifest. */
async function isOldReleases(folder: string): Promise<boolean> {
  const target = await readlink(join(folder, 'current')).catch(() => '');
  const release = join(folder, basename(target));
  return /^\d{4,}$/.test(basename(target)) && (await isFile(join(release, 'site.sha256')));
}

/** Before folders were marked, ours held hashed files alone. */
async function isOldKept(folder: string, releases: string): Promise<boolean> {
  if (!(await isOwnFolder(releases)) && !(await isOldReleases(releases))) return false;
  return listSiteFiles(folder).every(isHashed);
}

/** The output folder is not there, an empty folder, or our link. */
async function isOwnDoor(outDir: string, releases: string): Promise<boolean> {
  const found = await lstat(outDir).catch(() => undefined);
  if (!found) return true;
  if (found.isDirectory()) return (await readdir(outDir)).length === 0;
  return leadsTo(outDir, join(releases, 'current', 'site'));
}

/** The manifest is not there, our link, or (where links cannot be made) a copy of one that a release has. */
async function isOwnManifest(manifest: string, releases: string): Promise<boolean> {
  const found = await lstat(manifest).catch(() => undefined);
  if (!found) return true;
  if (found.isSymbolicLink()) return leadsTo(manifest, join(releases, 'current', 'site.sha256'));
  if (!found.isFile()) return false;
  const text = await readFile(manifest, 'utf8');
  const others = (await readdir(releases).catch(() => [])).map((name) => join(releases, name, 'site.sha256'));
  const texts = await Promise.all(others.map((file) => readFile(file, 'utf8').catch(() => undefined)));
  return texts.includes(text);
}

/** Every file of the folder, and nothing else, stands in the manifest beside it as our builds write it. */
async function isSiteWithManifest(outDir: string, manifest: string): Promise<boolean> {
  const found = await lstat(outDir).catch(() => undefined);
  if (!found?.isDirectory() || !(await isFile(manifest))) return false;
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  if (files.some((entry) => !entry.isFile() && !entry.isDirectory())) return false;
  return formatManifest(await hashSite(outDir)) === (await readFile(manifest, 'utf8')) && files.length > 0;
}

async function leadsTo(link: string, target: string): Promise<boolean> {
  const found = await readlink(link).catch(() => undefined);
  return found !== undefined && resolve(dirname(link), found) === resolve(target);
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() === true;
}

function block(path: string, what: string): DoorBlocked {
  return new DoorBlocked(
    `${path} 已经有了，${what}，没有动它。请换一个输出文件夹（OUT_DIR），或者先把它移到别处。`,
  );
}
