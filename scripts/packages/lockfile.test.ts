import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  completeLockfile,
  dropMetEngines,
  listMissingPlatforms,
  meetsRange,
  type Lockfile,
} from './lockfile.ts';
import { projectDir } from '../content/settings.ts';

const real = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')) as Lockfile;

describe('the lockfile', () => {
  test('names every platform of every package, so that npm ci works on Windows and Mac too', () => {
    expect(listMissingPlatforms(real)).toEqual([]);
  });

  test('holds no registry address', () => {
    expect(Object.entries(real.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('lets only two packages run scripts at install time', () => {
    const scripted = Object.entries(real.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild', 'node_modules/node']);
  });

  test('has an integrity hash for everything that this registry could show', () => {
    const bare = Object.entries(real.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(bare.map(([path]) => path).filter((path) => !path.startsWith('node_modules/@pagefind/'))).toEqual(
      [],
    );
    expect(bare.every(([, { optional }]) => optional)).toBe(true);
  });

  test('asks nothing of the Node that runs npm: ours meets every demand', () => {
    const asking = Object.entries(real.packages).filter(
      ([path, { engines, optional = false }]) => path !== '' && !optional && engines?.['node'],
    );
    expect(asking.map(([path, { engines }]) => `${path}: ${engines?.['node'] ?? ''}`)).toEqual([]);
  });
});

test('completes a lockfile with the platforms it lacks', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { '@a/windows-x64': '1.0.0' } } };
  expect(completeLockfile({ packages }).packages['node_modules/@a/windows-x64']).toEqual({
    ...{ version: '1.0.0', cpu: ['x64'], optional: true, os: ['win32'] },
  });
});

test('a demand on Node stays where ours does not meet it', () => {
  const packages = {
    'node_modules/node': { version: '24.21.0' },
    'node_modules/a': { engines: { node: '>=22.12.0' } },
    'node_modules/b': { engines: { node: '>=26' } },
  };
  const kept = dropMetEngines({ packages }).packages;
  expect(kept['node_modules/a']).toEqual({});
  expect(kept['node_modules/b']).toEqual(packages['node_modules/b']);
});

test.each([
  ['^20.19.0 || >=22.12.0', true],
  ['>= 18', true],
  ['>=24.21.0', true],
  ['>=24.21.1', false],
  ['^24.3.0', true],
  ['^22 || ^26', false],
  ['24', true],
  ['24.x', true],
  ['18.20.8', false],
  ['*', true],
  ['<25', false],
])('24.21.0 in %s: %s', (range, isMet) => {
  expect(meetsRange('24.21.0', range)).toBe(isMet);
});
