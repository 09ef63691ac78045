import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

/** The floors of the house (docs/developers/architecture.md). A file imports only from its own room and from lower floors. */
const floors: Readonly<Record<string, number>> = {
  'src/text': 0,
  'src/reading': 0,
  'src/model': 1,
  'src/markdown': 1,
  'src/library': 2,
  'src/checks': 2,
  'src/checks/rules': 2,
  'src/admin': 3,
  'src/admin/browser': 3.1,
  'src/covers': 3,
  'src/exports': 3,
  'src/inspection': 3,
  'src/intake': 3,
  'src/upkeep': 3,
  'src/editing': 3.2,
  'src/review': 3.1,
  'src/search/terms': 3,
  'src/search/index': 3.1,
  'src/search/ask': 3.2,
  'src/search/browser': 3.3,
  'src/site': 4,
  'src/layouts': 5,
  'src/components': 5,
  'src/styles': 5,
  'src/pages': 6,
  'scripts/content': 7,
  'scripts/command': 8,
  'scripts/packages': 8,
  'scripts/publish': 8,
  'scripts/index': 8,
  'scripts/desk': 8,
  'scripts/traditional': 8,
  'scripts/import': 9,
  'scripts/manual': 9,
  'scripts/build': 10,
  'scripts/init': 10,
  'scripts/editing': 10,
  'scripts/editing/browser': 10.1,
  'scripts/dev': 11,
  'scripts/dev/browser': 11.1,
  'scripts/bench': 11,
  // The commands themselves.
  scripts: 12,
};

/** Arrows that lead up on purpose: Astro reads the registry first, and the registry needs the settings and our own loader. */
const doors = ['src/content.config.ts -> scripts/content'];

/** Rooms on the same floor that know each other. */
const neighbours = [
  'src/checks/rules -> src/library',
  // What a reader cites is written by the same code on the page and in the browser.
  'src/reading -> src/text',
  'src/layouts -> src/components',
  'src/layouts -> src/styles',
  'src/components -> src/styles',
];

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts'],
  {
    cwd: projectDir,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  },
)
  .split('\n')
  .filter((file) => /\.(ts|astro)$/.test(file) && existsSync(join(projectDir, file)));

function listImports(file: string): string[] {
  const text = readFileSync(join(projectDir, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The deepest room of the table that holds a path; for a path outside every room, its folder. */
function findRoom(path: string): string {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (floors[folder] !== undefined) return folder;
  return dirname(path);
}

interface Arrow {
  file: string;
  from: string;
  to: string;
  target: string;
}

const arrows: Arrow[] = files.flatMap((file) =>
  listImports(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => {
      const path = join(dirname(file), target);
      return { file, from: findRoom(file), to: findRoom(path), target: path };
    }),
);

const isTest = (file: string): boolean => file.endsWith('.test.ts');

function isDown({ file, from, to, target }: Arrow): boolean {
  if (from === to || doors.includes(`${file} -> ${to}`)) return true;
  if (target.startsWith('tests/')) return isTest(file);
  const [start, end] = [floors[from], floors[to]];
  if (start === undefined || end === undefined) return from === 'src' && end !== undefined && end < 7;
  return (
    end < start || (end === start && neighbours.includes(`${from} -> ${to}`)) || isRulesAndChecks(from, to)
  );
}

/** The list of rules names the rules, and the rules know the machinery. */
function isRulesAndChecks(from: string, to: string): boolean {
  return from.startsWith('src/checks') && to.startsWith('src/checks');
}

describe('the house', () => {
  test('has a floor for every room', () => {
    const rooms = new Set(files.map(findRoom));
    expect([...rooms].filter((room) => floors[room] === undefined && room !== 'src')).toEqual([]);
  });

  test('imports downward only', () => {
    expect(
      arrows.filter((arrow) => !isDown(arrow)).map(({ file, target }) => `${file} -> ${target}`),
    ).toEqual([]);
  });

  test('keeps the rules deaf to each other, known by their list alone', () => {
    const heard = arrows.filter(
      ({ file, to }) => to === 'src/checks/rules' && file !== 'src/checks/all-checks.ts' && !isTest(file),
    );
    expect(heard.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('lets commands see the floors below the site only', () => {
    const seen = arrows.filter(
      ({ file, to }) => file.startsWith('scripts/') && to.startsWith('src') && (floors[to] ?? 0) >= 4,
    );
    expect(seen.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('names astro:content in two rooms only: the registry and the site floor', () => {
    const named = files.filter(
      (file) => file.startsWith('src/') && listImports(file).includes('astro:content'),
    );
    expect(named.filter((file) => file !== 'src/content.config.ts' && !file.startsWith('src/site/'))).toEqual(
      [],
    );
    expect(named.length).toBeGreaterThan(1);
  });

  test('lets pages, layouts and components see the site floor, plain text and the browser scripts alone', () => {
    const above = ['src/layouts', 'src/components', 'src/pages'];
    const seen = [...above, 'src/site', 'src/styles', 'src/text', 'src/reading', 'src/search/browser'];
    const deep = arrows.filter(({ from, to }) => above.includes(from) && !seen.includes(to));
    expect(deep.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('keeps disk, network and clock out of the floors below the site', () => {
    const impure = files.filter((file) => {
      if (!file.startsWith('src/') || isTest(file) || (floors[findRoom(file)] ?? 9) >= 4) return false;
      return listImports(file).some((target) => /^node:(fs|http|net|child_process)/.test(target));
    });
    expect(impure).toEqual([]);
  });

  test('has no drawers without a subject', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|lib|index)(\.|\/)/;
    expect(
      files.filter(
        (file) => drawer.test(file) && !/^(src\/pages|src\/search\/index|scripts\/index)\//.test(file),
      ),
    ).toEqual([]);
  });

  test('keeps pages to addresses', () => {
    const long = files.filter(
      (file) =>
        file.startsWith('src/pages/') && readFileSync(join(projectDir, file), 'utf8').split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });

  test('keeps unit tests out of the pages, where Astro would publish them', () => {
    expect(files.filter((file) => file.startsWith('src/pages/') && isTest(file))).toEqual([]);
  });
});
