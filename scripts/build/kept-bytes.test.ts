import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBytes, makeKey, removeUnusedBytes } from './kept-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (): KeptBytes => new KeptBytes(join(folder, 'bytes'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (key: string): string | undefined => {
  const found = open().get(key);
  return found && new TextDecoder().decode(found);
};
const placeOf = (key: string): string => join(folder, 'bytes', key.slice(0, 2), key);

test('what was laid down is given back, empty or not', () => {
  for (const text of ['一页', '']) {
    const key = makeKey(['page', text]);
    open().put(key, bytes(text));
    expect(read(key)).toBe(text);
  }
});

test('what is damaged, cut off or under another key is not given', () => {
  const [key, other] = [makeKey([1]), makeKey([2])];
  open().put(key, bytes('一页'));
  open().put(other, bytes('另一页'));
  copyFileSync(placeOf(key), placeOf(other));
  expect(read(other)).toBeUndefined();
  for (const rubbish of ['', '半']) {
    writeFileSync(placeOf(key), rubbish);
    expect(read(key)).toBeUndefined();
  }
});

test('what lies there already is left as it is, what differs is written anew', () => {
  const key = makeKey([1]);
  open().put(key, bytes('一页'));
  const state = (): bigint[] => {
    const { ino, ctimeNs } = statSync(placeOf(key), { bigint: true });
    return [ino, ctimeNs];
  };
  const before = state();
  const again = open();
  again.put(key, bytes('一页'));
  expect(state()).toEqual(before);
  expect([...again.used]).toEqual([key]);
  open().put(key, bytes('另一页'));
  expect(read(key)).toBe('另一页');
});

test('parts that differ in kind or order have other keys', () => {
  const parts = [['a', 'b'], ['b', 'a'], ['ab'], [['a'], 'b'], [1], ['1'], [null], []];
  expect(new Set(parts.map(makeKey)).size).toBe(parts.length);
});

test('a thing is made once, and anew where that is asked', async () => {
  let made = 0;
  const make = (): Promise<Uint8Array> => Promise.resolve(bytes(String((made += 1))));
  const kept = open();
  await kept.keep(['x'], make, false);
  await kept.keep(['x'], make, false);
  expect(made).toBe(1);
  await kept.keep(['x'], make, true);
  expect(read(makeKey(['x']))).toBe('2');
});

test('what none of the last four builds has used goes', async () => {
  const keys = Array.from({ length: 10 }, (_, at) => makeKey([at]));
  for (const [at, key] of keys.entries()) {
    open().put(key, bytes(String(at)));
    await removeUnusedBytes(`site-${at % 5}`, [key], folder);
    // The disk counts time in steps of some milliseconds.
    utimesSync(join(folder, 'used', `site-${at % 5}`), at, at);
  }
  const left = readdirSync(join(folder, 'bytes'), { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toHaveLength(4);
  expect(read(keys[9] ?? '')).toBe('9');
  expect(read(keys[0] ?? '')).toBeUndefined();
});
