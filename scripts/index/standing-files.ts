import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** Read by all: the user and the group of the web server among them. */
const readable = 0o444;

/** What stands in a folder that is made anew: a file that holds the right bytes stays, for to make one takes the disk three times as
 *  long as to read it. A file that does not is removed and never written into: other folders may have it too, by hard links. */
export class StandingFiles {
  readonly #folder: string;
  readonly #files = new Set<string>();
  readonly #folders: string[] = [];

  /** Looks into a folder; there may be none. Whatever is neither a file nor a folder is removed, and no link is followed. */
  constructor(folder: string) {
    this.#folder = folder;
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) this.#open('');
    else rmSync(folder, { force: true });
  }

  #open(path: string): void {
    for (const entry of readdirSync(join(this.#folder, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) this.#files.add(below);
      else if (entry.isDirectory()) this.#open(below);
      else unlinkSync(join(this.#folder, below));
    }
    if (path !== '') this.#folders.push(path);
  }

  /** How many bytes a file has that stands there with this digest, SHA-256; undefined where none does, and then nothing has its
   *  path any longer. */
  find(path: string, digest: string): number | undefined {
    if (!this.#files.delete(path)) return undefined;
    const found = readPublic(join(this.#folder, path));
    if (found && hash('sha256', found) === digest) return found.length;
    rmSync(join(this.#folder, path), { force: true });
    return undefined;
  }

  /** Removes everything that nobody has asked for, and folders in which nothing is left. */
  close(): void {
    for (const path of this.#files) unlinkSync(join(this.#folder, path));
    for (const path of this.#folders)
      if (readdirSync(join(this.#folder, path)).length === 0) rmdirSync(join(this.#folder, path));
  }
}

/** A file that can be read by all. One that cannot even be opened is made anew as any other. */
function readPublic(file: string): Buffer | undefined {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { mode, size } = fstatSync(opened);
    const found = Buffer.allocUnsafe(size);
    return (mode & readable) === readable && readSync(opened, found, 0, size, 0) === size ? found : undefined;
  } finally {
    closeSync(opened);
  }
}
