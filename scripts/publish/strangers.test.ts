import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  beside,
  inside,
  lookAtStrangers,
  putStrangers as putFiles,
  within,
} from '../../tests/faults/stranger-files.ts';
import { runProgram } from '../../tests/project-copy.ts';
import { everyOrFew } from '../../tests/tier.ts';
import { projectDir } from '../content/settings.ts';
import { removeLeftovers, removeOwnStaging } from './build-folders.ts';
import { DoorBlocked, inspectFrontDoor } from './front-door.ts';
import { keepHashedFiles } from './kept-files.ts';
import { formatManifest, hashSite } from './manifest.ts';
import { listReleases, publishRelease, rollBack } from './releases.ts';

let folder = '';
let outDir = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-strangers-'));
  outDir = join(folder, 'www/site');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const putStrangers = (paths: readonly string[]): void => {
  putFiles(join(folder, 'www'), paths);
};
const look = (paths: readonly string[]): string[] => lookAtStrangers(join(folder, 'www'), paths);

function putTogether(name: string): string {
  const staging = join(folder, `made-${name}`);
  mkdirSync(join(staging, 'assets'), { recursive: true });
  for (const file of ['index.html', 'sitemap.xml', `assets/${name}.css`])
    writeFileSync(join(staging, file), name);
  return staging;
}

describe('strangers beside and inside the output folder', () => {
  test('stand as they stood after publish upon publish, rollbacks, tidyings and a stop', async () => {
    await publishRelease(putTogether('first'), outDir);
    await publishRelease(putTogether('second'), outDir);
    symlinkSync('/nowhere', join(outDir, 'uploads'));
    const all = [...beside, ...within, ...inside];
    putStrangers(all);
    const before = look(all);
    for (let round = 0; round < everyOrFew(20, 6); round++) {
      const { strangers } = await publishRelease(putTogether(`round-${round}`), outDir);
      expect(strangers).toContain('MP_verify_abc.txt');
      if (round % 5 === 4) await rollBack(outDir);
      await removeLeftovers(outDir);
      removeOwnStaging(outDir);
      await keepHashedFiles(outDir, `${outDir}.kept`, new Date(Date.now() + 9 * 86_400_000));
      expect(look(all)).toEqual(before);
    }
    expect(readlinkSync(join(outDir, 'uploads'))).toBe('/nowhere');
    expect((await listReleases(outDir)).length).toBeLessThanOrEqual(3);
  }, 60_000);

  test('stand as they stood when a publish is killed at any of its steps on disk', async () => {
    const all = [...beside, ...within, ...inside];
    await publishRelease(putTogether('first'), outDir);
    await publishRelease(putTogether('second'), outDir);
    putStrangers(all);
    const before = look(all);
    const programs = ['broken-disk.ts', 'publish-once.ts'].map((file) =>
      join(projectDir, 'tests/faults', file),
    );
    for (const step of everyOrFew([2, 4, 9, 13, 17, 99], [4, 13, 99])) {
      const env = { ...process.env, BREAK_AT: String(step) };
      const words = ['--import', ...programs, putTogether(`kill-${step}`), outDir];
      const { code, output } = await runProgram(process.execPath, words, { env });
      expect(code, output).toBe(step < 99 ? null : 0);
      expect(look(all)).toEqual(before);
    }
  }, 120_000);

  test('that are links to folders, or to the site itself, are carried as links, and nobody walks into them', async () => {
    const uploads = join(folder, 'uploads');
    mkdirSync(uploads);
    writeFileSync(join(uploads, 'a.jpg'), '别人的');
    await publishRelease(putTogether('first'), outDir);
    symlinkSync(uploads, join(outDir, 'uploads'));
    symlinkSync('.', join(outDir, 'here'));
    const { strangers } = await publishRelease(putTogether('second'), outDir);
    expect(strangers.sort()).toEqual(['here', 'uploads']);
    expect(readlinkSync(join(outDir, 'uploads'))).toBe(uploads);
    expect(readlinkSync(join(outDir, 'here'))).toBe('.');
    expect(readdirSync(uploads)).toEqual(['a.jpg']);
    expect([...(await hashSite(outDir)).keys()].filter((path) => !/^[^/]*$|^assets\//.test(path))).toEqual(
      [],
    );
  });

  test('stay in a release that is too old, where the published site has a page of their name', async () => {
    await publishRelease(putTogether('first'), outDir);
    writeFileSync(join(outDir, 'new.html'), '别人先放的');
    for (const name of ['one', 'two', 'three', 'four']) {
      const made = putTogether(name);
      writeFileSync(join(made, 'new.html'), '我们的');
      await publishRelease(made, outDir);
    }
    expect(readFileSync(join(outDir, 'new.html'), 'utf8')).toBe('我们的');
    expect(readFileSync(join(`${outDir}.releases`, '0001/site/new.html'), 'utf8')).toBe('别人先放的');
  });
});

describe('what is not ours', () => {
  const listAll = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => {
        const found = lstatSync(join(folder, path));
        if (found.isSymbolicLink()) return `${path} -> ${readlinkSync(join(folder, path))}`;
        return found.isFile() ? `${path} ${readFileSync(join(folder, path), 'utf8')}` : path;
      });

  const worlds: Record<string, () => void | Promise<void>> = {
    'another web site': () => {
      putStrangers(['site/index.html', 'site/sitemap.xml', 'site/wp-config.php']);
    },
    'a site with the manifest of another': async () => {
      putStrangers(['site/index.html', 'site/sitemap.xml']);
      writeFileSync(`${outDir}.sha256`, formatManifest(await hashSite(outDir)).replaceAll('  ', '  ./'));
    },
    'a copy of ours with a file more': async () => {
      cpSync(putTogether('copy'), outDir, { recursive: true });
      writeFileSync(`${outDir}.sha256`, formatManifest(await hashSite(outDir)));
      putStrangers(['site/wp-config.php']);
    },
    'a copy of ours without its manifest': () => {
      cpSync(putTogether('copy'), outDir, { recursive: true });
    },
    'a link to somewhere else': () => {
      putStrangers(['real/index.html']);
      symlinkSync('real', outDir);
    },
    'a file': () => {
      putStrangers(['site']);
    },
    'a folder named as our releases': () => {
      putStrangers(['site.releases/0001/site/index.html']);
    },
    'a folder named as our releases, with a link in it': () => {
      putStrangers(['site.releases/2024/index.html']);
      symlinkSync('2024', join(folder, 'www/site.releases/current'));
    },
    'a folder named as our kept files': () => {
      putStrangers(['site.kept/assets/photo.jpg']);
    },
    'a file named as our manifest': () => {
      putStrangers(['site.sha256']);
    },
  };

  test.each(Object.keys(worlds))('is refused and left as it is: %s', async (name) => {
    mkdirSync(join(folder, 'www'));
    await worlds[name]?.();
    const made = putTogether('new');
    const before = listAll();
    await expect(inspectFrontDoor(outDir)).rejects.toThrow(DoorBlocked);
    await expect(publishRelease(made, outDir)).rejects.toThrow(/没有动它。请换一个输出文件夹/);
    expect(listAll()).toEqual(before);
  });

  test('is everything but what earlier builds made, who had no mark yet', async () => {
    await publishRelease(putTogether('one'), outDir);
    await publishRelease(putTogether('two'), outDir);
    for (const name of ['releases', 'kept']) rmSync(join(`${outDir}.${name}`, '.wenku'));
    await publishRelease(putTogether('three'), outDir);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('three');
    expect(existsSync(join(`${outDir}.releases`, '.wenku'))).toBe(true);
  });
});
