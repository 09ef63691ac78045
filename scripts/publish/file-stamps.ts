import { lstatSync, readFileSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** How the disk described each file and folder of a release when it was published, by path in the site; `../site.sha256` among
 *  them, folders with `/` behind. Whoever writes a file, puts another in its place, or changes who may read it, changes its stamp;
 *  whoever puts something into a folder, or takes it away, that of the folder. */
export type Stamps = ReadonlyMap<string, string>;

/** The manifest of a release, as its stamps name it. */
export const manifestPath = '../site.sha256';

const stampsName = 'site.stamps';

/** The name of a folder among the stamps. */
export function nameFolder(path: string): string {
  return `${path}/`;
}

/** The folder in which something stands, by path in the site; the site itself has the empty path. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Inode, size, the time of what is in the file and the time of what is said of it: nobody can set the last one. */
export function writeStamp({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}

/** How many bytes a file has. */
export function readSize(stamp: string): number {
  return Number(stamp.split(' ')[1]);
}

/** The time of what is in a file, in milliseconds. */
export function readTime(stamp: string): number {
  return Number(stamp.split(' ')[2]);
}

/** Lays stamps beside the site of a release. They spare work, and a disk that does not take them is no reason to fail. */
export function writeStamps(releaseDir: string, stamps: Stamps): void {
  const lines = [...stamps].map((line) => line.join('\t'));
  try {
    writeFileSync(join(releaseDir, stampsName), [lines.length, ...lines].join('\n'));
  } catch {
    return;
  }
}

/** The stamps of a release; none where they have not been laid down, or not to the end. */
export function readStamps(releaseDir: string): Stamps {
  const [count, ...lines] = readText(join(releaseDir, stampsName)).split('\n');
  if (Number(count) !== lines.length) return new Map();
  const stamps = new Map<string, string>();
  for (const line of lines) {
    const edge = line.indexOf('\t');
    stamps.set(line.slice(0, edge), line.slice(edge + 1));
  }
  return stamps;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Whether no file of a release has been touched since it was published; what others have put beside them is not looked at. Throws what the system says where one is gone. */
export function isUntouched(releaseDir: string): boolean {
  const stamps = readStamps(releaseDir);
  for (const [path, stamp] of stamps)
    if (!path.endsWith('/') && writeStamp(lstatSync(join(releaseDir, 'site', path))) !== stamp) return false;
  return stamps.has(manifestPath);
}
