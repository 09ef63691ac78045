import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

/** The floors of the house (docs/developers/architecture.md). A file imports only from its own room and from floors below. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  model: 1,
  reading: 0,
  markdown: 1,
  library: 2,
  checks: 2,
  exports: 3,
  search: 3,
  inspection: 3,
  intake: 3,
  site: 4,
  layouts: 5,
  components: 5,
  styles: 5,
  pages: 6,
};

const src = join(projectDir, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

function listImports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The room that a relative import leads to, `..` for outside src, and undefined for a package. */
function findRoom(file: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return relative(src, join(src, dirname(file), target))
    .replaceAll('\\', '/')
    .split('/')[0];
}

describe('the house', () => {
  test('has a floor for every room', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...rooms].filter((room) => floors[room ?? ''] === undefined)).toEqual([]);
  });

  test('imports downward only', () => {
    const upward = files.flatMap((file) => {
      const floor = floors[file.split('/')[0] ?? ''];
      if (floor === undefined || !file.includes('/')) return [];
      return listImports(file)
        .map((target) => ({ target, room: findRoom(file, target) }))
        .filter(({ room }) => room === '..' || (room !== undefined && (floors[room] ?? -1) > floor))
        .map(({ target }) => `${file} -> ${target}`);
    });
    expect(upward).toEqual([]);
  });

  test('names astro:content in two rooms only: the registry and the site floor', () => {
    const named = files.filter((file) => listImports(file).includes('astro:content'));
    expect(named.every((file) => file === 'content.config.ts' || file.startsWith('site/'))).toBe(true);
    expect(named.length).toBeGreaterThan(1);
  });

  test('keeps disk, network and clock out of the floors below the site', () => {
    const impure = files.filter((file) => {
      const floor = floors[file.split('/')[0] ?? ''];
      if (floor === undefined || floor > 3 || file.endsWith('.test.ts')) return false;
      return listImports(file).some((target) => /^node:(fs|http|net|child_process)/.test(target));
    });
    expect(impure).toEqual([]);
  });

  test('has no drawers without a subject', () => {
    expect(
      files.filter(
        (file) => /(^|\/)(utils?|helpers?|common|misc|index)(\.|\/)/.test(file) && !file.startsWith('pages/'),
      ),
    ).toEqual([]);
  });

  test('keeps pages to addresses', () => {
    const long = files.filter(
      (file) => file.startsWith('pages/') && readFileSync(join(src, file), 'utf8').split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });

  test('keeps unit tests out of the pages, where Astro would publish them', () => {
    expect(files.filter((file) => file.startsWith('pages/') && file.includes('.test.'))).toEqual([]);
  });
});
