import { createHash, hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { removeApart } from '../publish/remove-apart.ts';
import { cacheDir } from './kept-folders.ts';

/** What pages, pictures and documents were made of before, each under a key that names all it depends on. Everything is small
 *  and there is much of it, so the calls are those that do not wait: a promise for each costs more than the file. */
export class KeptBytes {
  #folder: string;
  readonly #used = new Set<string>();
  #made = new Set<string>();

  constructor(folder = join(cacheDir, 'bytes')) {
    this.#folder = folder;
  }

  /** What is kept under a key; undefined where there is nothing, or where it is not what was laid down. */
  get(key: string): Uint8Array | undefined {
    try {
      const kept = readFileSync(this.#pathOf(key));
      const bytes = kept.subarray(digestLength);
      if (!digestOf(key, bytes).equals(kept.subarray(0, digestLength))) return undefined;
      this.#used.add(key);
      return bytes;
    } catch {
      return undefined;
    }
  }

  /** Lays something down. A disk that does not take it is no reason not to build. What lies there already is not written over:
   *  ext4 waits for the disk where a file takes the place of another (`auto_da_alloc`), 15 s of a fresh build of 2,000 articles. */
  put(key: string, bytes: Uint8Array): void {
    const path = this.#pathOf(key);
    if (existsSync(path) && this.#holds(key, bytes)) return;
    try {
      if (!this.#made.has(key.slice(0, 2))) mkdirSync(join(path, '..'), { recursive: true });
      this.#made.add(key.slice(0, 2));
      // Two builds may write the same; each file is seen whole or not at all.
      const own = `${path}.${process.pid}`;
      writeFileSync(own, Buffer.concat([digestOf(key, bytes), bytes]));
      renameSync(own, path);
      this.#used.add(key);
    } catch {
      return;
    }
  }

  #holds(key: string, bytes: Uint8Array): boolean {
    const found = this.get(key);
    return found !== undefined && Buffer.compare(found, bytes) === 0;
  }

  /** What `make` gives, or what it gave for the same parts in an earlier build; with `fresh` it is made in any case. */
  async keep(
    parts: readonly unknown[],
    make: () => Promise<Uint8Array>,
    fresh: boolean,
  ): Promise<Uint8Array> {
    const key = makeKey(parts);
    const found = fresh ? undefined : this.get(key);
    if (found) return found;
    const bytes = await make();
    this.put(key, bytes);
    return bytes;
  }

  /** Everything asked for or laid down so far. */
  get used(): ReadonlySet<string> {
    return this.#used;
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key);
  }
}

const digestLength = 32;

/** The key is part of it: a file under another's name is as wrong as a damaged one. */
function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** A key for what depends on these parts. Numbers, texts, lists and plain objects; the order of an object's fields counts. */
export function makeKey(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 40);
}

/** Notes what a build has used, under a name of its own, and removes what none of the last builds has used. Nothing of it is a
 *  reason not to build. */
export async function removeUnusedBytes(
  name: string,
  used: Iterable<string>,
  folder = cacheDir,
): Promise<void> {
  const lists = join(folder, 'used');
  try {
    mkdirSync(lists, { recursive: true });
    writeFileSync(join(lists, name), [...used].join('\n'));
    const wanted = new Set(listRecent(lists).flatMap((list) => readFileSync(list, 'utf8').split('\n')));
    const unused = readdirSync(join(folder, 'bytes')).flatMap((part) =>
      readdirSync(join(folder, 'bytes', part))
        .filter((key) => !wanted.has(key))
        .map((key) => join(folder, 'bytes', part, key)),
    );
    await removeApart(unused);
  } catch {
    return;
  }
}

/** So many builds' things are kept: who takes an edit back, or builds two sites in turn, finds them again. */
const recent = 4;

function listRecent(lists: string): string[] {
  const found = readdirSync(lists)
    .map((name) => join(lists, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((left, right) => right.time - left.time);
  for (const { path } of found.slice(recent)) rmSync(path, { force: true });
  return found.slice(0, recent).map(({ path }) => path);
}
