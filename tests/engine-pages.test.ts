import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';
import { listExports } from '../src/exports/all-exports.ts';
import { createLibrary } from '../src/library/library.ts';
import { engineFiles, engineFolders, enginePages, feedFiles } from '../src/model/engine-pages.ts';
import { collectionNames } from '../src/model/names.ts';

const files = readdirSync(join(projectDir, 'src/pages'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name).slice(join(projectDir, 'src/pages/').length).replaceAll('\\', '/'),
  );

test('the engine pages are the pages of src/pages that are no list of a collection', () => {
  const made = files
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => file.replace(/\.astro$/, '').replace(/(^|\/)index$/, ''))
    .filter((path) => !(collectionNames as readonly string[]).includes(path));
  expect([...enginePages].sort()).toEqual(made.sort());
});

test('the engine files and folders are those that src/pages, Astro and the editor write', () => {
  const exports = '[...export].ts';
  const endpoints = files.filter((file) => file.endsWith('.ts') && file !== exports);
  const atRoot = [
    ...endpoints.filter((file) => !/[/[]/.test(file)).map((file) => file.replace(/\.ts$/, '')),
    ...listExports(createLibrary([]))
      .map(({ path }) => path)
      .filter((path) => !path.includes('/')),
  ];
  expect(files).toContain(exports);
  expect([...engineFiles, ...feedFiles].sort()).toEqual(atRoot.sort());
  const folders = endpoints
    .filter((file) => file.includes('/'))
    .map((file) => file.split('/')[0] ?? '')
    .filter((folder) => !enginePages.includes(folder));
  expect([...engineFolders].sort()).toEqual([...new Set([...folders, 'admin', 'assets'])].sort());
});
