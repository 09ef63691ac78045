import { maximumBytes } from '../../src/model/limits.ts';
import type { RawFile } from '../../src/model/content-file.ts';
import { isPicturePath } from '../../src/model/pictures.ts';
import { compareIds } from '../../src/text/order.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import { runGit, splitNames } from './git.ts';

interface Blob {
  path: string;
  mode: string;
  id: string;
  size: number;
}

/** The files of a content folder as a commit has them, as `readContentFiles` gives those on the disk. All is read out of the
 *  store of git: no file is written, none of the work tree touched. Throws CannotGoOn where the store is not whole. */
export function readOldFiles(contentDir: string, commit: string): RawFile[] {
  const blobs = listBlobs(contentDir, commit);
  const wanted = blobs.filter(isText);
  const texts = readBlobs(contentDir, wanted);
  const bytes = new Map(wanted.map(({ path }, at) => [path, texts[at]]));
  return blobs
    .map(({ path, mode, size }): RawFile => {
      const kind = mode === '120000' ? { kind: 'link' as const } : {};
      return { path, bytes: bytes.get(path) ?? new Uint8Array(), size, ...kind };
    })
    .sort((left, right) => compareIds(left.path, right.path));
}

const isText = ({ path, mode, size }: Blob): boolean =>
  mode !== '120000' && size <= maximumBytes && !isPicturePath(path);

/** Paths come relative to the content folder, with their names as they are. */
function listBlobs(contentDir: string, commit: string): Blob[] {
  return splitNames(runGit(contentDir, ['ls-tree', '-r', '-z', '-l', commit])).flatMap((row) => {
    const [, mode = '', type, id = '', size = '0', path = ''] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? [];
    return type === 'blob' ? [{ mode, id, size: Number(size), path }] : [];
  });
}

/** One process for all of them: each answer is a line with the size, the bytes, and a line end. */
function readBlobs(contentDir: string, blobs: readonly Blob[]): Uint8Array[] {
  if (blobs.length === 0) return [];
  const answer = runGit(contentDir, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return blobs.map(({ size, path }) => {
    const start = answer.indexOf(10, at) + 1;
    if (answer.subarray(at, start).toString('latin1').includes('missing'))
      throw new CannotGoOn(`git 里缺 ${path} 的旧版本，仓库没有取全。请运行 git fetch --unshallow 再试。`);
    at = start + size + 1;
    return answer.subarray(start, start + size);
  });
}
