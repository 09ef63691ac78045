import { CannotGoOn } from './cannot-go-on.ts';
import { showFolder } from './settings.ts';

/** Whether a file of the content folder is one of those that were asked for by name; all are where none was. Throws CannotGoOn
 *  for a name that no file has: a slip must not look like “nothing to do”. */
export function pickAsked(
  asked: readonly string[],
  files: readonly { path: string }[],
  contentDir: string,
): (path: string) => boolean {
  const folder = showFolder(contentDir);
  const wanted = asked.map((path) => cutFolder(path, folder, contentDir));
  const unknown = wanted.findIndex((path) => !files.some((file) => isWithin(file.path, path)));
  if (unknown >= 0) throw new NoSuchFile(`${folder} 里没有 ${asked[unknown] ?? ''} 这个文件或文件夹。`);
  return (file) => wanted.length === 0 || wanted.some((path) => isWithin(file, path));
}

/** A file was asked for that is not there. */
export class NoSuchFile extends CannotGoOn {
  override readonly exitCode = 2;
}

/** A path as it is typed, relative to the content folder. */
function cutFolder(path: string, folder: string, contentDir: string): string {
  const plain = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
  const start = [folder, contentDir].find((begin) => plain === begin || plain.startsWith(`${begin}/`));
  return start === undefined ? plain : plain.slice(start.length + 1);
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
