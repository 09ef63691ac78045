import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

/** The rooms that touch no disk, no net and no storage (docs/developers/words.md: *read* touches disk). */
const pure = [
  'text',
  'model',
  'markdown',
  'library',
  'checks',
  'covers',
  'exports',
  'inspection',
  'intake',
  'upkeep',
  'editing',
  'review',
].concat(['terms', 'index', 'ask'].map((room) => `search/${room}`));

test('where nothing touches disk, nothing is called read', () => {
  const found = pure
    .flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: projectDir }))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(projectDir, file), 'utf8').matchAll(/\b(?:function|const) (read[A-Z]\w*)/g)].map(
        ([, name]) => `${file}: ${String(name)}`,
      ),
    );
  expect(found).toEqual([]);
});
