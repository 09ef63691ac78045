import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../tests/project-copy.ts';
import { everyOrFew } from '../../tests/tier.ts';
import { isUntouched } from './file-stamps.ts';
import { keepHashedFiles } from './kept-files.ts';
import { compareManifests, formatManifest, hashSite, parseManifest } from './manifest.ts';
import { markName } from './own-folder.ts';
import { listReleases, publishRelease, rollBack } from './releases.ts';
import { projectDir } from '../content/settings.ts';

let folder = '';
let outDir = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-releases-'));
  outDir = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of four files that says everywhere which one it is. */
function putTogether(name: string): string {
  const staging = join(folder, `dist.staging-${name}`);
  mkdirSync(join(staging, 'assets'), { recursive: true });
  for (const file of ['index.html', 'a.html', 'sitemap.xml', `assets/${name}.css`])
    writeFileSync(join(staging, file), name);
  writeFileSync(join(staging, 'same.txt'), 'same');
  return staging;
}

const shown = (): string => readFileSync(join(outDir, 'index.html'), 'utf8');

/** The published site is whole, and its manifest is its own. Returns which one it is. */
async function findWhole(): Promise<string> {
  const manifest = parseManifest(readFileSync(`${outDir}.sha256`, 'utf8'));
  expect(compareManifests(manifest, await hashSite(outDir))).toEqual({ missing: [], changed: [], added: [] });
  expect(manifest.size).toBe(5);
  expect(readFileSync(join(outDir, 'a.html'), 'utf8')).toBe(shown());
  return shown();
}

describe('releases', () => {
  test('show the newest site and keep three', async () => {
    for (const name of ['one', 'two', 'three', 'four']) await publishRelease(putTogether(name), outDir);
    expect(await findWhole()).toBe('four');
    expect(await listReleases(outDir)).toEqual(['0002', '0003', '0004']);
  });

  test('can be rolled back twice, and a build after that goes back to what readers saw, not to what was withdrawn', async () => {
    for (const name of ['one', 'two', 'three']) await publishRelease(putTogether(name), outDir);
    expect(await rollBack(outDir)).toBe('0002');
    expect(await findWhole()).toBe('two');
    expect((await publishRelease(putTogether('four'), outDir)).release).toBe('0004');
    expect(await rollBack(outDir)).toBe('0002');
    expect(await rollBack(outDir)).toBe('0001');
    expect(await rollBack(outDir)).toBeUndefined();
    expect(await findWhole()).toBe('one');
  });

  test('turn a plain copy of a site of ours, with its manifest beside it, into release 0000', async () => {
    cpSync(putTogether('plain'), outDir, { recursive: true });
    writeFileSync(`${outDir}.sha256`, formatManifest(await hashSite(outDir)));
    await publishRelease(putTogether('one'), outDir);
    expect(await findWhole()).toBe('one');
    expect(await rollBack(outDir)).toBe('0000');
    expect(shown()).toBe('plain');
  });

  test('keep the time of files that have not changed, so that browsers need not fetch them again', async () => {
    const first = putTogether('one');
    utimesSync(join(first, 'same.txt'), 1000, 1000);
    utimesSync(join(first, 'index.html'), 1000, 1000);
    await publishRelease(first, outDir);
    await publishRelease(putTogether('two'), outDir);
    expect(statSync(join(outDir, 'same.txt')).mtimeMs).toBe(1_000_000);
    expect(statSync(join(outDir, 'index.html')).mtimeMs).toBeGreaterThan(1_000_000);
  });

  test('keep hashed files of replaced sites for seven days, and nothing else', async () => {
    await publishRelease(putTogether('one'), outDir);
    await publishRelease(putTogether('two'), outDir);
    const kept = (): string[] =>
      readdirSync(join(folder, 'dist.kept'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== markName)
        .sort();
    expect(kept()).toEqual(['assets', 'assets/one.css']);
    await keepHashedFiles(outDir, `${outDir}.kept`, new Date(Date.now() + 6.9 * 86_400_000));
    expect(kept()).toContain('assets/one.css');
    await keepHashedFiles(outDir, `${outDir}.kept`, new Date(Date.now() + 7.1 * 86_400_000));
    expect(kept()).toEqual(['assets', 'assets/two.css']);
  });
});

test('an index is kept as one, whatever the times of its files', async () => {
  const [site, kept] = [join(folder, 'site'), join(folder, 'kept')];
  const publish = (index: string, daysLater: number): Promise<void> => {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(join(site, index, 'words'), { recursive: true });
    for (const file of ['words.bin', 'words/0.bin']) {
      writeFileSync(join(site, index, file), file);
      utimesSync(join(site, index, file), 1000, 1000);
    }
    return keepHashedFiles(site, kept, new Date(Date.now() + daysLater * 86_400_000));
  };
  await publish('pagefind-0a', 0);
  await publish('pagefind-0b', 5);
  expect(readdirSync(kept)).toEqual(['pagefind-0a', 'pagefind-0b']);
  expect(readFileSync(join(kept, 'pagefind-0a/words/0.bin'), 'utf8')).toBe('words/0.bin');
  await publish('pagefind-0c', 7.1);
  expect(readdirSync(kept)).toEqual(['pagefind-0b', 'pagefind-0c']);
});

test('a release is as it was published, though an index that has files in common with its own is kept no longer', async () => {
  const [old, file] = [`${outDir}.kept/pagefind-0a`, 'pagefind-0b/wasm.bin'];
  for (const name of ['one', 'two']) await publishRelease(putTogether(name), outDir);
  const site = putTogether('three');
  mkdirSync(join(site, dirname(file)));
  writeFileSync(join(site, file), 'wasm');
  mkdirSync(old);
  linkSync(join(site, file), join(old, 'wasm.bin'));
  utimesSync(old, 1000, 1000);
  const { release } = await publishRelease(site, outDir);
  expect(existsSync(old)).toBe(false);
  expect(isUntouched(join(`${outDir}.releases`, release))).toBe(true);
});

describe('a release that is interrupted', () => {
  async function publishBroken(breakAt: number, breakWith: string | undefined) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    await publishRelease(putTogether('one'), outDir);
    const [preload, script] = ['broken-disk.ts', 'publish-once.ts'].map((file) =>
      join(projectDir, 'tests/faults', file),
    );
    const env = {
      ...process.env,
      BREAK_AT: String(breakAt),
      ...(breakWith ? { BREAK_WITH: breakWith } : {}),
    };
    const args = ['--import', preload ?? '', script ?? '', putTogether('two'), outDir];
    return runProgram(process.execPath, args, { env });
  }

  test('leaves a whole site, killed before any of its steps on disk', { timeout: 120_000 }, async () => {
    const found = new Set<string>();
    let step = 1;
    for (; ; step += everyOrFew(1, 3)) {
      const { code } = await publishBroken(step, undefined);
      found.add(await findWhole());
      if (code === 0) break;
      await publishRelease(putTogether('three'), outDir);
      expect(await findWhole()).toBe('three');
    }
    expect([...found]).toEqual(['one', 'two']);
    expect(step).toBeGreaterThan(9);
  });

  test(
    'leaves a whole site where any of its steps on disk fails, and the old one when it says so',
    { timeout: 120_000 },
    async () => {
      for (let step = 1; step <= 14; step += everyOrFew(1, 3)) {
        const { code, output } = await publishBroken(step, 'ENOSPC');
        const whole = await findWhole();
        expect(whole, `step ${step}: ${output}`).toBe(code === 0 ? 'two' : 'one');
        if (code !== 0) expect(existsSync(join(folder, 'dist.releases/0002'))).toBe(false);
      }
    },
  );
});
