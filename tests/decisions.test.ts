import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

const folder = join(projectDir, 'docs/decisions');

test('the index of the decisions names each page with its title, in order', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const rows = [...index.matchAll(/^\| \[(\d{4})\]\((.+?)\) \| (.+?) \| .+ \|$/gm)];
  const pages = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort();
  expect(rows.map(([, number, file]) => `${number} ${file}`)).toEqual(
    pages.map((name) => `${name.slice(0, 4)} ${name}`),
  );
  for (const [, number = '', file = '', title = ''] of rows)
    expect(readFileSync(join(folder, file), 'utf8').split('\n', 1), file).toEqual([`# ${number} ${title}`]);
});
