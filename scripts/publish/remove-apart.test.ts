import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeApart } from './remove-apart.ts';

test('what can be removed goes, whatever cannot stands before it, and the first reason is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-apart-'));
  const [file, full, missing] = ['file', 'full', 'missing'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, '');
  mkdirSync(join(full, 'below'), { recursive: true });
  // No system takes such a name.
  await expect(removeApart([`${folder}/\0`, missing, file, full])).rejects.toThrow(/null bytes/);
  expect([existsSync(file), existsSync(full)]).toEqual([false, false]);
  await removeApart([]);
  rmSync(folder, { recursive: true });
});
