import { lstatSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStamps, writeStamp } from './file-stamps.ts';
import { sealRelease } from './manifest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-seal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (release: string, file: string): string => join(folder, release, 'site', file);
/** A release of files that were last written at these times, in seconds. */
const lay = (
  release: string,
  files: Readonly<Record<string, readonly [text: string, time: number]>>,
): void => {
  mkdirSync(join(folder, release, 'site'), { recursive: true });
  for (const [file, [text, time]] of Object.entries(files)) {
    writeFileSync(fileOf(release, file), text);
    utimesSync(fileOf(release, file), time, time);
  }
};
const describeFile = (release: string, file: string): string => writeStamp(lstatSync(fileOf(release, file)));

test('a file that is the same keeps its time, written anew or standing, and is described as it is then', async () => {
  const before = {
    'new.txt': ['一', 1000],
    'standing.txt': ['一', 1000],
    'right.txt': ['一', 1000],
  } as const;
  lay('0001', { ...before, 'other.txt': ['一', 1000] });
  await sealRelease(join(folder, '0001'), undefined);
  lay('0002', {
    ...{ 'new.txt': ['一', 2000], 'standing.txt': ['一', 2000], 'right.txt': ['一', 1000] },
    'other.txt': ['二', 2000],
  });
  const right = describeFile('0002', 'right.txt');
  const standing = new Map([
    ['standing.txt', describeFile('0002', 'standing.txt')],
    ['right.txt', right],
  ]);
  await sealRelease(join(folder, '0002'), join(folder, '0001'), undefined, standing);
  const stamps = readStamps(join(folder, '0002'));
  const times = { 'new.txt': 1000, 'standing.txt': 1000, 'right.txt': 1000, 'other.txt': 2000 };
  for (const [file, time] of Object.entries(times)) {
    expect(lstatSync(fileOf('0002', file)).mtimeMs, file).toBe(time * 1000);
    expect(stamps.get(file), file).toBe(describeFile('0002', file));
  }
  expect(stamps.get('right.txt')).toBe(right);
});
