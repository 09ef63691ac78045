import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './kept-folders.ts';
import { createPack, openPack, packEnding, type KeptThing, type NewPack, type Pack } from './pack-file.ts';

/** What pages, pictures and documents were made of before, each under a key that names all it depends on. Everything is small
 *  and there is much of it, so each process that makes some lays it down in one pack (pack-file.ts). */
export class KeptBytes {
  readonly #folder: string;
  #packs: readonly Pack[];
  readonly #used = new Set<string>();
  #made: NewPack | undefined;
  #takesMore = true;

  constructor(folder = join(cacheDir, 'bytes')) {
    this.#folder = folder;
    this.#packs = openPacks(folder);
  }

  /** Whether something lies under a key; it is not read, and may be damaged. */
  has(key: string): boolean {
    return this.#made?.has(key) === true || this.#packs.some(({ places }) => places.has(key));
  }

  /** What is kept under a key; undefined where there is nothing, or where it is not what was laid down. */
  get(key: string): Uint8Array<ArrayBuffer> | undefined {
    return this.#find(key, 'get')?.bytes;
  }

  /** The same with its digest, for who needs the bytes only until the next thing is lent. */
  lend(key: string): KeptThing | undefined {
    return this.#find(key, 'lend');
  }

  /** Counts something as used that nobody has to read. */
  use(key: string): void {
    this.#used.add(key);
  }

  #find(key: string, way: 'get' | 'lend'): KeptThing | undefined {
    if (this.#made?.has(key)) return this.#made.get(key);
    for (const pack of this.#packs) {
      const found = pack[way](key);
      if (!found) continue;
      this.#used.add(key);
      return found;
    }
    return undefined;
  }

  /** Lays something down; what lies there already stays. A disk that does not take it is no reason not to build. The bytes must
   *  stay as they are, and `digest` is their SHA-256, where somebody has it. */
  put(key: string, bytes: Uint8Array, digest = hash('sha256', bytes)): void {
    if (this.lend(key)?.digest === digest || !this.#takesMore) return;
    try {
      this.#made ??= startPack(this.#folder);
      this.#made.put(key, bytes, digest);
      this.#used.add(key);
    } catch {
      this.#giveUp();
    }
  }

  /** What `make` gives, or what it gave for the same parts in an earlier build; with `fresh` it is made in any case. */
  async keep<Bytes extends Uint8Array>(
    parts: readonly unknown[],
    make: () => Promise<Bytes>,
    fresh: boolean,
  ): Promise<Bytes | Uint8Array<ArrayBuffer>> {
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

  /** Looks for what another process has laid down meanwhile. */
  lookAgain(): void {
    const known = new Set(this.#packs.map(({ path }) => path));
    this.#packs = [...openPacks(this.#folder, known), ...this.#packs];
  }

  /** Hands what was laid down on to the next build; nothing can be asked for after it. */
  close(): void {
    try {
      this.#made?.finish();
    } catch {
      this.#giveUp();
    }
    this.#made = undefined;
    for (const pack of this.#packs) pack.close();
    this.#packs = [];
  }

  #giveUp(): void {
    this.#takesMore = false;
    try {
      this.#made?.drop();
    } catch {
      // It is removed with what other builds have left.
    }
    this.#made = undefined;
  }
}

/** The packs of a folder that can be read, the newest first: where two hold the same key, the later was made since the earlier
 *  was found to be damaged. Those at the paths `without` are passed over. */
export function openPacks(folder: string, without: ReadonlySet<string> = new Set()): Pack[] {
  return listFolder(folder)
    .filter((name) => name.endsWith(packEnding) && !without.has(join(folder, name)))
    .sort()
    .reverse()
    .flatMap((name) => openPack(join(folder, name)) ?? []);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Begins a pack under a name that sorts by time, after those that are there, and that nobody else has. */
export function startPack(folder: string): NewPack {
  mkdirSync(folder, { recursive: true });
  const time = String(Math.max(Date.now(), findNewest(folder) + 1)).padStart(15, '0');
  return createPack(join(folder, `${time}-${process.pid}-${randomBytes(4).toString('hex')}`));
}

/** The time of the newest pack: a clock may stand still for a moment, or be set back. */
function findNewest(folder: string): number {
  const times = listFolder(folder).map((name) => Number(/^\d{15}(?=-)/.exec(name)?.[0] ?? 0));
  return Math.max(0, ...times);
}

/** A key for what depends on these parts. Numbers, texts, lists and plain objects; the order of an object's fields counts. */
export function makeKey(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 40);
}
