import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writevSync } from 'node:fs';

/** Many small things in one file, because a file for each costs more than what is in it: things one behind the other, each after
 *  a digest of its key and itself, then the list of them, then how long the list is. A pack that is there is whole, and nobody
 *  writes to it again. */

/** The ending of a pack, and of one that is being written. */
export const packEnding = '.pack';
export const partEnding = '.part';

/** Where a thing begins in the file, with its digest before it, and how many bytes it has. */
type Place = readonly [start: number, length: number];

/** A pack that is read. */
export interface Pack {
  path: string;
  /** The size of the file. */
  size: number;
  places: ReadonlyMap<string, Place>;
  /** The thing under a key; undefined where there is none, or where it is not what was laid down. */
  get(key: string): Uint8Array | undefined;
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
    const read = openReader(file, size);
    return { path, size, places, get: (key) => readThing(read, key, places.get(key)), close };
  } catch {
    close();
    return undefined;
  }
}

type Read = (start: number, length: number) => Buffer;

/** So many bytes are read at once where things are asked for one after the other as they lie. */
const readAtOnce = 1 << 20;

function openReader(file: number, size: number): Read {
  let [from, next] = [0, -1];
  let ahead: Buffer = Buffer.alloc(0);
  return (start, length) => {
    const isNext = start === next;
    next = start + length;
    if (start < from || next > from + ahead.length) {
      if (!isNext || length > readAtOnce) return readAt(file, start, length);
      [from, ahead] = [start, readAt(file, start, Math.min(readAtOnce, size - start))];
    }
    return ahead.subarray(start - from, next - from);
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

function readThing(read: Read, key: string, place: Place | undefined): Uint8Array | undefined {
  try {
    if (!place) return undefined;
    const found = read(place[0], digestLength + place[1]);
    const bytes = found.subarray(digestLength);
    return digestOf(key, bytes).equals(found.subarray(0, digestLength)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, start) !== length) throw new Error('the pack ends too early');
  return bytes;
}

/** The key is part of it: a thing under another's name is as wrong as a damaged one. */
function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** A pack that is written. Whoever writes it reads it too. Every call throws what the system says. */
export interface NewPack {
  has(key: string): boolean;
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
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
    put(key, bytes) {
      places.set(key, [size, bytes.length]);
      append(digestOf(key, bytes), bytes);
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
