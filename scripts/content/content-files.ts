import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { join, sep } from 'node:path';
import { listEndings as endingsOf } from '../../src/model/collections.ts';
import type { RawFile } from '../../src/model/content-file.ts';
import { maximumBytes } from '../../src/model/limits.ts';
import { isCollection } from '../../src/model/names.ts';
import {
  describePicture,
  isPicturePath,
  pictureEndings,
  pictureFolder,
  type PictureFacts,
} from '../../src/model/pictures.ts';
import { rootFiles } from '../../src/model/root-files.ts';
import { compareIds } from '../../src/text/order.ts';
import { inspectContentDir } from './content-dir.ts';
import { beingWritten } from './write-files.ts';

/** Files in the content folder that are no entries: its README and what systems leave behind. */
const passedOver = new Set(['README.md', 'LICENSE', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** What lies beside the words in a content folder that is a repository of its own; `npm run init` writes some of it. */
const besideWords = new Set([
  ...['.git', '.gitignore', '.gitattributes', '.github', '.gitee', '.gitlab-ci.yml', '.workflow'],
  ...['.vscode', '.editorconfig'],
]);

function isPassedOver(name: string): boolean {
  return passedOver.has(name) || beingWritten.test(name);
}

/** What was read of files before, by path, and how the disk described each then. */
export type KeptFiles = Map<string, { stamp: string; raw: RawFile }>;

/** Reads every file of the content folder, in the order of their paths. A file or a folder that the system does not give is
 *  handed on with the reason, so that the rest is read. Links are not followed, pipes and devices not opened, of pictures and of
 *  files beyond the size limit only what tells what they are. Of what is kept from a round before, the files that the disk
 *  still describes alike are not read again. Throws InvalidSetting where it is no content folder. */
export async function readContentFiles(
  contentDir: string,
  kept: KeptFiles = new Map(),
): Promise<RawFile[]> {
  await inspectContentDir(contentDir);
  const files: RawFile[] = [];
  for (const [at, entry] of listEntries(contentDir).entries()) {
    if (at % between === 0) await breathe();
    const file = readRaw(contentDir, entry, kept);
    if (file) files.push(file);
  }
  return files;
}

/** Files are read by calls that do not wait, for a promise costs more than a small file; after so many, others have their turn. */
const between = 64;

/** Undefined for a file that has gone since it was listed, as editors exchange files when they save. */
function readRaw(contentDir: string, entry: RawFile, kept: KeptFiles): RawFile | undefined {
  if (entry.kind !== undefined || entry.unread !== undefined) return entry;
  const { path, bytes } = entry;
  const place = join(contentDir, path);
  try {
    const found = lstatSync(place);
    const [stamp, known] = [stampOf(found), kept.get(path)];
    if (known?.stamp === stamp) return known.raw;
    const raw = readFound(place, path, found.size);
    kept.set(path, { stamp, raw });
    return raw;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : { path, bytes, unread: explainUnread(code) };
  }
}

/** Whoever writes a file changes one of these: the inode where a file is exchanged, a time or the size where it is written over. */
function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}

function readFound(place: string, path: string, size: number): RawFile {
  if (isPicturePath(path)) return { path, bytes: nothing, size, picture: readPicture(place, size) };
  return size > maximumBytes ? { path, bytes: nothing, size } : { path, bytes: readFileSync(place) };
}

function readPicture(place: string, size: number): PictureFacts {
  const file = openSync(place, 'r');
  try {
    return describePicture(size, (at, length) => {
      const buffer = new Uint8Array(length);
      return buffer.subarray(0, readSync(file, buffer, 0, length, at));
    });
  } finally {
    closeSync(file);
  }
}

/** The paths of all regular files below the content folder, with `/`, sorted by code unit. */
export function listContentPaths(contentDir: string): string[] {
  const found = listEntries(contentDir);
  return found.filter(({ kind, unread }) => kind === undefined && unread === undefined).map(({ path }) => path);
}

/** Everything in the content folder that is not plainly a folder, sorted by code unit, unread. */
function listEntries(contentDir: string): RawFile[] {
  const found: RawFile[] = [];
  const folders = [''];
  for (const folder of folders) {
    const entries = listFolder(join(contentDir, folder));
    if (typeof entries === 'string') found.push({ path: folder.slice(0, -1), bytes: nothing, kind: 'folder', unread: entries });
    else
      for (const entry of entries) {
        if (!entry.isDirectory() && isPassedOver(entry.name)) continue;
        if (folder === '' && besideWords.has(entry.name)) continue;
        // Elsewhere than on Windows a backslash is part of a name, which the rule file-name sees.
        const path = folder + (sep === '\\' ? entry.name.replaceAll('\\', '/') : entry.name);
        const isNamedAsFile = listEndings(folder.slice(0, -1)).some((ending) => entry.name.endsWith(ending));
        if (entry.isDirectory() && !isNamedAsFile) folders.push(`${path}/`);
        else found.push({ path, bytes: nothing, ...describeKind(entry) });
      }
  }
  return found.sort((left, right) => compareIds(left.path, right.path));
}

const nothing = new Uint8Array();

function listEndings(folder: string): readonly string[] {
  if (folder === pictureFolder) return pictureEndings;
  return isCollection(folder) ? endingsOf(folder) : folder === '' ? Object.keys(rootFiles) : [];
}

function describeKind(entry: Dirent): Pick<RawFile, 'kind'> {
  if (entry.isFile()) return {};
  return { kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'special' };
}

/** The entries of a folder, or why it cannot be read; none where it has gone. */
function listFolder(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? [] : explainUnread(code);
  }
}

function explainUnread(code = ''): string {
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限';
  if (code === 'EIO') return '磁盘读写出错';
  return code === 'ENAMETOOLONG' ? '文件名或路径太长' : `系统不让读（${code}）`;
}
