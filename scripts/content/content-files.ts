import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RawFile } from '../../src/model/content-file.ts';
import { maximumBytes } from '../../src/model/limits.ts';
import { isPicturePath, signatureLength } from '../../src/model/pictures.ts';
import { compareIds } from '../../src/text/order.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import { inspectContentDir } from './content-dir.ts';
import { showFolder } from './settings.ts';
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

/** Reads every file of the content folder, in the order of their paths. Throws InvalidSetting where it is no content folder,
 *  CannotGoOn for a file that the system does not let us read. Links are not followed, pipes and devices not opened, and a file beyond the size limit is not read. */
export async function readContentFiles(contentDir: string): Promise<RawFile[]> {
  await inspectContentDir(contentDir);
  const paths = await listPaths(contentDir, () => true);
  const files: RawFile[] = [];
  for (let start = 0; start < paths.length; start += 64) {
    files.push(
      ...(await Promise.all(paths.slice(start, start + 64).map((path) => readRaw(contentDir, path).catch(explainUnread)))),
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
  if (isPicturePath(path)) return { path, bytes: await readHead(place), size: stats.size };
  return stats.size > maximumBytes
    ? { path, bytes, size: stats.size }
    : { path, bytes: await readFile(place) };
}

/** The first bytes of a file, by which it tells what it is. */
async function readHead(place: string): Promise<Uint8Array> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signatureLength), 0, signatureLength, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The paths of all regular files below the content folder, with `/`, sorted by code unit. */
export async function listContentPaths(contentDir: string): Promise<string[]> {
  return listPaths(contentDir, (entry) => entry.isFile());
}

async function listPaths(dir: string, wants: (entry: { isFile(): boolean }) => boolean): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(readNothing);
  const toPath = (entry: { parentPath: string; name: string }): string =>
    join(entry.parentPath, entry.name).slice(join(dir, '/').length);
  return entries
    .filter((entry) => !entry.isDirectory() && wants(entry) && !isPassedOver(entry.name))
    // Elsewhere than on Windows a backslash is part of a name, which the rule file-name sees.
    .map((entry) => (sep === '\\' ? toPath(entry).replaceAll('\\', '/') : toPath(entry)))
    .filter((path) => !besideWords.has(path.split('/', 1)[0] ?? ''))
    .sort(compareIds);
}

function readNothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  return explainUnread(error);
}

function explainUnread(error: NodeJS.ErrnoException): never {
  if (error.path === undefined) throw error;
  const reason =
    error.code === 'EACCES' || error.code === 'EPERM' ? '没有读取权限' : (explainCode(error.code) ?? '读不出来');
  throw new CannotGoOn(`${showFolder(error.path)} ${reason}。请检查它的权限，或者换一份好的文件。`);
}

function explainCode(code: string | undefined): string | undefined {
  return code === 'ENOENT' ? '读的时候不见了' : code === 'EIO' ? '所在的磁盘读写出错' : undefined;
}
