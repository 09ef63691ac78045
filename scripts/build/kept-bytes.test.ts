import { hash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBytes, makeKey } from './kept-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (): KeptBytes => new KeptBytes(folder);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const keep = (...things: readonly (readonly [key: string, text: string])[]): void => {
  const kept = open();
  for (const [key, text] of things) kept.put(key, bytes(text));
  kept.close();
};
const readFrom = (kept: KeptBytes, key: string): string | undefined => {
  const found = kept.get(key);
  return found && new TextDecoder().decode(found);
};
const read = (key: string): string | undefined => {
  const kept = open();
  const found = readFrom(kept, key);
  kept.close();
  return found;
};
const lend = (key: string): string | undefined => {
  const kept = open();
  const found = kept.lend(key);
  const text = found && new TextDecoder().decode(found.bytes);
  kept.close();
  return text;
};
const [one, other] = [makeKey([1]), makeKey([2])];

test('what was laid down is given back, empty or not, at once and to the next build', () => {
  const kept = open();
  kept.put(one, bytes('一页'));
  kept.put(other, bytes(''));
  expect([one, other].map((key) => readFrom(kept, key))).toEqual(['一页', '']);
  kept.close();
  expect([one, other].map(read)).toEqual(['一页', '']);
  keep([makeKey([3]), '第三页']);
  expect([one, other, makeKey([3])].map(read)).toEqual(['一页', '', '第三页']);
});

test('a build that was killed leaves nothing that is read', () => {
  open().put(one, bytes('一页'));
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.part$/)]);
  expect(read(one)).toBeUndefined();
});

test('what is damaged at any place is not given, nor anything else in its place', () => {
  keep([one, '一页'], [other, '另一页']);
  const [name = ''] = readdirSync(folder);
  const whole = readFileSync(join(folder, name));
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(join(folder, name), damaged);
    expect(['一页', undefined]).toContain(read(one));
    expect(['另一页', undefined]).toContain(read(other));
    expect(['一页', undefined]).toContain(lend(one));
    writeFileSync(join(folder, name), whole.subarray(0, at));
    expect([undefined, '一页']).toContain(read(one));
    expect([undefined, '另一页']).toContain(lend(other));
  }
  writeFileSync(join(folder, name), '');
  expect(read(one)).toBeUndefined();
});

test('what is damaged is laid down anew, and stays so', () => {
  keep([one, '一页'], [other, '另一页']);
  const [name = ''] = readdirSync(folder);
  const whole = readFileSync(join(folder, name));
  whole[33] = (whole[33] ?? 0) ^ 1;
  writeFileSync(join(folder, name), whole);
  keep([one, '一页']);
  expect([one, other].map(read)).toEqual(['一页', '另一页']);
});

test('what lies there already is left as it is, what differs is laid down anew', () => {
  keep([one, '一页']);
  const again = open();
  again.put(one, bytes('一页'));
  again.close();
  expect([...again.used]).toEqual([one]);
  expect(readdirSync(folder)).toHaveLength(1);
  keep([one, '另一页']);
  expect(read(one)).toBe('另一页');
});

test('a pack is newer than those that were there, whatever the clock says', () => {
  keep([one, '一页']);
  const [name = ''] = readdirSync(folder);
  renameSync(join(folder, name), join(folder, name.replace(/^\d{15}/, '009999999999999')));
  for (const text of ['另一页', '又一页']) {
    keep([one, text]);
    expect(read(one)).toBe(text);
  }
});

test('a folder that takes nothing is no reason to fail', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
  const kept = open();
  kept.put(one, bytes('一页'));
  expect(kept.get(one)).toBeUndefined();
  kept.close();
  rmSync(folder);
  mkdirSync(folder);
});

test('what is lent is what was laid down, with its digest, in whatever order and size', () => {
  const kept = open();
  const sizes = [1, 70_000, 0, 300_000, 1_100_000, 5, 900_000, 200_000, 33, 3_000_000, 7];
  const things = sizes.map((size, at) => ({ key: makeKey([at]), bytes: Buffer.alloc(size, at + 1) }));
  for (const { key, bytes: laid } of things) kept.put(key, laid);
  kept.close();
  const orders = [
    things,
    things.toReversed(),
    things.filter((_, at) => at % 2 === 0),
    [...things, ...things],
  ];
  for (const order of orders) {
    const next = open();
    for (const { key, bytes: laid } of order) {
      const lent = next.lend(key);
      expect(lent && Buffer.compare(lent.bytes, laid)).toBe(0);
      expect(lent?.digest).toBe(hash('sha256', laid));
    }
    expect([...next.used].sort()).toEqual([...new Set(order.map(({ key }) => key))].sort());
    next.close();
  }
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
  kept.close();
  expect(read(makeKey(['x']))).toBe('2');
});
