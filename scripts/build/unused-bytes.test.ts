import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBytes, makeKey } from './kept-bytes.ts';
import { removeUnusedBytes } from './unused-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-unused-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const packs = (): string => join(folder, 'bytes');
const has = (key: string): boolean => {
  const kept = new KeptBytes(packs());
  const found = kept.get(key) !== undefined;
  kept.close();
  return found;
};
const weigh = (): number =>
  readdirSync(packs()).reduce((sum, name) => sum + statSync(join(packs(), name)).size, 0);

/** A build that uses things of so many bytes, named by numbers; it comes after all others. */
let builds = 0;
function build(name: string, numbers: readonly number[], size = 1000): void {
  const kept = new KeptBytes(packs());
  for (const number of numbers) kept.put(makeKey([number]), Buffer.alloc(size, number));
  kept.close();
  removeUnusedBytes(name, kept.used, folder);
  // The disk counts time in steps of some milliseconds.
  utimesSync(join(folder, 'used', name), (builds += 1), builds);
}

test('what none of the last four builds has used goes', () => {
  for (let at = 0; at < 10; at += 1) build(`site-${at % 5}`, [at]);
  expect(Array.from({ length: 10 }, (_, at) => has(makeKey([at])))).toEqual([
    ...Array.from({ length: 6 }, () => false),
    ...Array.from({ length: 4 }, () => true),
  ]);
});

test('after many builds of which each changes a little, it lies in a few packs that hold little else', () => {
  const many = Array.from({ length: 100 }, (_, at) => at);
  build('0', many);
  for (let at = 0; at < 60; at += 1) {
    build(String(at), [...many.slice(0, 99), 1000 + at]);
    expect(many.slice(0, 99).every((number) => has(makeKey([number])))).toBe(true);
    expect(has(makeKey([1000 + at]))).toBe(true);
    expect(readdirSync(packs()).length).toBeLessThan(14);
    expect(weigh()).toBeLessThan(250_000);
  }
});

test('the packs are not looked through where little has come since', () => {
  const many = Array.from({ length: 100 }, (_, at) => at);
  const looks: boolean[] = [];
  build('0', many);
  for (let at = 0; at < 10; at += 1) {
    const before = readdirSync(packs());
    build(String(at), [...many, 1000 + at]);
    looks.push(before.some((name) => !readdirSync(packs()).includes(name)));
  }
  expect(looks).toEqual(Array.from({ length: 10 }, (_, at) => at === 8));
});

test('a pack of which little is wanted is poured into a new one, with nothing lost', () => {
  build('0', [1, 2, 3, 4]);
  for (let at = 1; at < 6; at += 1) build(String(at), [1, 10 + at]);
  expect([1, 12, 13, 14, 15].map((number) => has(makeKey([number])))).toEqual(Array(5).fill(true));
  expect([2, 3, 4].map((number) => has(makeKey([number])))).toEqual([false, false, false]);
});

test('what a killed build was writing goes after an hour, and the small files of older versions at once', () => {
  mkdirSync(join(packs(), 'ab'), { recursive: true });
  writeFileSync(join(packs(), 'ab', 'abcd'), 'x');
  writeFileSync(join(packs(), 'old.part'), 'x');
  writeFileSync(join(packs(), 'new.part'), 'x');
  utimesSync(join(packs(), 'old.part'), 1, 1);
  build('0', [1]);
  expect(readdirSync(packs()).sort()).toEqual([expect.stringMatching(/\.pack$/), 'new.part']);
});
