import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

const components = join(projectDir, 'src/components');

/** All components that a file shows, itself or through others. */
function listShown(file: string, shown = new Set<string>()): Set<string> {
  if (shown.has(file)) return shown;
  shown.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+\.astro)'/g))
    listShown(join(dirname(file), target), shown);
  return shown;
}

/** It is an editor's: it wants a file in public/pictures/, and shows it by means of PictureFigure. */
const unseen = new Set(['Picture.astro']);

test('the page of the style shows every component', () => {
  const shown = listShown(join(projectDir, 'src/layouts/StyleLayout.astro'));
  const missing = readdirSync(components)
    .filter((name) => name.endsWith('.astro') && !unseen.has(name))
    .filter((name) => !shown.has(join(components, name)));
  expect(missing).toEqual([]);
  expect([...shown].filter((file) => relative(components, file).startsWith('..')).length).toBeGreaterThan(1);
});
