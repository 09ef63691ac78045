import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nameLock, removeLeftovers } from './build-folders.ts';

test('what killed builds have left beside the lock goes, and what a build asks for it with now stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-folders-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const outDir = join(folder, 'site');
  const lock = nameLock(outDir);
  mkdirSync(join(lock, '..'), { recursive: true });
  const put = (names: readonly string[], age: number): void => {
    for (const name of names) {
      writeFileSync(`${lock}${name}`, '');
      utimesSync(`${lock}${name}`, new Date(), new Date(Date.now() - age));
    }
  };
  put(['.1-0a', '.left.1-0a', '.left.left.1-0a'], 61_000);
  put(['', '.left', '.old', '.2-0b', '.left.2-0b'], 0);
  await removeLeftovers(outDir);
  expect(readdirSync(join(lock, '..')).sort()).toEqual([
    'lock',
    'lock.2-0b',
    'lock.left',
    'lock.left.2-0b',
    'lock.old',
  ]);
});
