import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writevSync } from 'node:fs';

/** Many small things in one file, because a file for each costs more than what is in it: things one behind the other, each after
 *  a digest of its key and its own digest, then the list of them, then how long the list is. A pack that is there is whole, and
 *  nobody writes to it again. */

/** The ending of a pack, and of one that is being written. */
export const packEnding = '.pack';
export const partEnding = '.part';

/** Where a thing begins in the file, with its digest before it, and how many bytes it has. */
type Place = readonly [start: number, length: number];

/** What lay in a pack, as it was laid down. */
export interface KeptThing {
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes. */
  digest: string;
}

/** A pack that is read. */
export interface Pack {
  path: string;
  /** The size of the file. */
  size: number;
  places: ReadonlyMap<string, Place>;
  /** The thing under a key; undefined where there is none, or where it is not what was laid down. */
  get(key: string): KeptThing | undefined;
  /** The same for who needs its bytes only until the next thing is lent: thousands are read through one piece of memory. */
  lend(key: string): KeptThing | undefined;
  close(): void;
}

/** Opens a pack; undefined where it cannot be read. A list that is damaged leads to things that do not agree with their digest. */
export function openPack(path: string): Pack | undefined {
  const file = openFile(path);
  if (file === undefined) return undefined;
  const close = (): void => {
    closeSync(file);
  };
  try {
    const { size } = fstatSync(file);
    const places = readList(file, size);
    const readOn = openReader(file, size);
    return {
      ...{ path, size, places, close },
      get: (key) => readThing((...place) => readAt(file, ...place), key, places.get(key)),
      lend: (key) => readThing(readOn, key, places.get(key)),
    };
  } catch {
    close();
    return undefined;
  }
}

type Read = (start: number, length: number) => Buffer<ArrayBuffer>;

/** So many bytes are read at once where things are asked for about as they lie, one after the other. */
const readAtOnce = 1 << 20;

/** What is passed over between one and the next. */
const near = 1 << 16;

/** Reads through one piece of memory: a new one for each would have Node's collector go through everything else again and again, for it
 *  counts them by their size. */
function openReader(file: number, size: number): Read {
  let [from, to, next] = [0, 0, -1];
  let window: Buffer<ArrayBuffer> | undefined;
  return (start, length) => {
    if (length > readAtOnce) return readAt(file, start, length);
    const isNear = start >= next && start - next < near;
    next = start + length;
    window ??= Buffer.allocUnsafeSlow(readAtOnce);
    if (start < from || next > to) {
      const ahead = isNear ? Math.min(readAtOnce, size - start) : length;
      [from, to] = [start, start];
      readInto(file, window.subarray(0, ahead), start);
      to = start + ahead;
    }
    return window.subarray(start - from, next - from);
  };
}

function openFile(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

const digestLength = 32;
const tailLength = 16;

function readList(file: number, size: number): Map<string, Place> {
  const length = Number(readAt(file, size - tailLength, tailLength).toString('latin1'));
  if (!(length >= 0 && length <= size)) throw new Error('the pack does not say how long its list is');
  const list = readAt(file, size - tailLength - length, length).toString('latin1');
  const places = new Map<string, Place>();
  for (const line of list.split('\n')) {
    const [start, bytes] = [line.indexOf(' '), line.lastIndexOf(' ')];
    if (start < bytes)
      places.set(line.slice(0, start), [Number(line.slice(start + 1, bytes)), Number(line.slice(bytes + 1))]);
  }
  return places;
}

function readThing(read: Read, key: string, place: Place | undefined): KeptThing | undefined {
  try {
    if (!place) return undefined;
    const found = read(place[0], digestLength + place[1]);
    const bytes = found.subarray(digestLength);
    const digest = hash('sha256', bytes);
    return nameThing(key, digest).equals(found.subarray(0, digestLength)) ? { bytes, digest } : undefined;
  } catch {
    return undefined;
  }
}

function readAt(file: number, start: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafe(length);
  readInto(file, bytes, start);
  return bytes;
}

function readInto(file: number, bytes: Uint8Array, start: number): void {
  if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length)
    throw new Error('the pack ends too early');
}

/** The key is part of it: a thing under another's name is as wrong as a damaged one. */
function nameThing(key: string, digest: string): Buffer {
  return hash('sha256', key + digest, 'buffer');
}

/** A pack that is written. Whoever writes it reads it too. Every call throws what the system says. */
export interface NewPack {
  has(key: string): boolean;
  get(key: string): KeptThing | undefined;
  /** `digest` is the SHA-256 of the bytes, where somebody has it. */
  put(key: string, bytes: Uint8Array, digest?: string): void;
  /** Writes the list and gives the pack its name: it is seen whole or not at all. */
  finish(): void;
  /** Lets go of what was written so far. */
  drop(): void;
}

/** So many bytes are written at once. */
const writtenAtOnce = 1 << 20;

/** Begins a pack at a path without its ending. */
export function createPack(path: string): NewPack {
  const file = openSync(path + partEnding, 'wx+');
  const places = new Map<string, Place>();
  let [size, waiting, unwritten]: [number, Uint8Array[], number] = [0, [], 0];
  const append = (...parts: Uint8Array[]): void => {
    for (const part of parts) {
      waiting.push(part);
      size += part.length;
      unwritten += part.length;
    }
    if (unwritten >= writtenAtOnce) flush();
  };
  const flush = (): void => {
    if (unwritten > 0 && writevSync(file, waiting) !== unwritten)
      throw new Error('the disk took only a part');
    [waiting, unwritten] = [[], 0];
  };
  return {
    has: (key) => places.has(key),
    get(key) {
      flush();
      return readThing((start, length) => readAt(file, start, length), key, places.get(key));
    },
    put(key, bytes, digest = hash('sha256', bytes)) {
      places.set(key, [size, bytes.length]);
      append(nameThing(key, digest), bytes);
    },
    finish() {
      const list = Buffer.from([...places].map(([key, place]) => [key, ...place].join(' ')).join('\n'));
      append(list, Buffer.from(String(list.length).padStart(tailLength)));
      flush();
      closeSync(file);
      renameSync(path + partEnding, path + packEnding);
    },
    drop() {
      closeSync(file);
      rmSync(path + partEnding, { force: true });
    },
  };
}
