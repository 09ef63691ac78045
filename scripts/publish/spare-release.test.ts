import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSize } from './file-stamps.ts';
import { publishRelease } from './releases.ts';
import { openSpare } from './spare-release.ts';

let folder = '';
let outDir = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-spare-'));
  outDir = join(folder, 'dist');
  for (const name of ['one', 'two', 'three', 'four']) await publishRelease(putTogether(name), outDir);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = ['index.html', 'a/index.html', 'a/deep/er/page.html', 'b/index.html', 'b/c/index.html'];

function putTogether(name: string): string {
  const staging = join(folder, `made-${name}`);
  for (const file of [...files, `${name}.html`]) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    writeFileSync(join(staging, file), `${file} ${name}`);
  }
  return staging;
}

const releases = (): string => `${outDir}.releases`;
const spareDir = (): string => join(releases(), 'spare');
const inSpare = (file: string): string => join(spareDir(), 'site', file);
const staging = (): string => join(releases(), 'next');

/** What is taken over where these files are wanted, and what the folder then holds. */
async function take(wanted: readonly string[]): Promise<{ taken: string[]; held: string[] }> {
  const spare = openSpare(outDir);
  if (!spare) throw new Error('no spare');
  const stamps = await spare.moveTo(staging(), new Set(wanted));
  const taken = [...stamps.keys()].filter((path) => !path.endsWith('/')).sort();
  return { taken, held: listAll(staging()) };
}

function listAll(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
}

describe('the release that went last', () => {
  test('stands ready for the next build, with what was in it', () => {
    expect(readdirSync(releases()).sort()).toEqual(['.wenku', '0002', '0003', '0004', 'current', 'spare']);
    expect([...(openSpare(outDir)?.files.keys() ?? [])]).toContain('one.html');
  });

  test('gives way to the one that goes after it', async () => {
    await publishRelease(putTogether('five'), outDir);
    expect([...(openSpare(outDir)?.files.keys() ?? [])]).toContain('two.html');
    const names = readdirSync(releases());
    expect(names.filter((name) => name.startsWith('gone-'))).toHaveLength(1);
  });

  test('becomes the next site with the wanted files, the very same, and nothing else', async () => {
    const wanted = ['a/deep/er/page.html', 'b/index.html', 'nowhere.html'];
    const nodes = wanted.slice(0, 2).map((file) => statSync(inSpare(file)).ino);
    const { taken, held } = await take(wanted);
    expect(taken).toEqual(wanted.slice(0, 2));
    expect(held).toEqual(['a', 'a/deep', 'a/deep/er', 'a/deep/er/page.html', 'b', 'b/index.html']);
    expect(taken.map((file) => statSync(join(staging(), file)).ino)).toEqual(nodes);
    expect(existsSync(spareDir())).toBe(false);
    expect(openSpare(outDir)).toBeUndefined();
  });

  test('tells the sizes of its files', async () => {
    const stamps = await openSpare(outDir)?.moveTo(staging(), new Set(files));
    for (const file of files) expect(readSize(stamps?.get(file) ?? '')).toBe(`${file} one`.length);
  });

  test('is done without where something is in the way of taking it', async () => {
    const broken = new Set(files);
    broken.has = () => {
      throw new Error('the disk does not answer');
    };
    expect(await openSpare(outDir)?.moveTo(staging(), broken)).toEqual(new Map());
    const left = readdirSync(releases()).filter((name) => !/^(?:\d+|current|\.wenku)$/.test(name));
    expect(left.filter((name) => !name.startsWith('gone-'))).toEqual([]);
    expect(left).not.toEqual([]);
  });

  test('is readable for the web server, whoever has closed its folders', async () => {
    chmodSync(inSpare('a'), 0o700);
    chmodSync(inSpare('.'), 0o700);
    await take(['a/index.html']);
    for (const path of ['.', 'a']) expect(statSync(join(staging(), path)).mode & 0o777).toBe(0o755);
  });
});

describe('the index of the release that went last', () => {
  const words = 'pagefind-0a/words/0.bin';
  const index = (): string => join(staging(), '.search');

  beforeEach(async () => {
    for (const name of ['five', 'six', 'seven', 'eight']) {
      const site = putTogether(name);
      mkdirSync(dirname(join(site, words)), { recursive: true });
      writeFileSync(join(site, words), name);
      await publishRelease(site, outDir);
    }
  });

  test('stands where the next one is made, though its files are kept for open pages', async () => {
    expect(statSync(inSpare(words)).nlink).toBe(2);
    const stamps = await openSpare(outDir)?.moveTo(staging(), new Set(files));
    expect([...(stamps?.keys() ?? [])].filter((path) => path.startsWith('pagefind-'))).toEqual([]);
    expect(readFileSync(join(index(), 'words/0.bin'), 'utf8')).toBe('five');
    expect(existsSync(spareDir())).toBe(false);
  });

  const wounds: readonly (readonly [string, () => void])[] = [
    [
      'something was put into it',
      () => {
        writeFileSync(inSpare('pagefind-0a/words/1.bin'), 'x');
      },
    ],
    [
      'a folder of it is a link',
      () => {
        renameSync(inSpare('pagefind-0a/words'), join(folder, 'outside'));
        symlinkSync(join(folder, 'outside'), inSpare('pagefind-0a/words'));
      },
    ],
    [
      'it is a link',
      () => {
        renameSync(inSpare('pagefind-0a'), join(folder, 'outside'));
        symlinkSync(join(folder, 'outside'), inSpare('pagefind-0a'));
      },
    ],
    [
      'it was closed to the web server',
      () => {
        chmodSync(inSpare('pagefind-0a/words'), 0o700);
      },
    ],
    [
      'it is gone',
      () => {
        rmSync(inSpare('pagefind-0a'), { recursive: true });
      },
    ],
  ];

  test.each(wounds)('is not handed on where %s', async (_, wound) => {
    wound();
    expect((await take(files)).taken).toEqual([...files].sort());
    expect(readdirSync(staging()).filter((name) => /search|pagefind/.test(name))).toEqual([]);
  });
});

describe('a file that somebody has touched is not taken over', () => {
  const file = 'b/index.html';
  const outside = (): string => join(folder, 'outside');
  const touches: readonly (readonly [string, (path: string) => void])[] = [
    [
      'written, with its size and its time as before',
      (path) => {
        const { atime, mtime, size } = statSync(path);
        writeFileSync(path, 'x'.repeat(size));
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'put there anew with the same bytes',
      (path) => {
        const bytes = readFileSync(path);
        rmSync(path);
        writeFileSync(path, bytes);
      },
    ],
    [
      'closed to the web server',
      (path) => {
        chmodSync(path, 0o600);
      },
    ],
    [
      'a link to another',
      (path) => {
        renameSync(path, outside());
        symlinkSync(outside(), path);
      },
    ],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
        writeFileSync(join(path, 'index.html'), '');
      },
    ],
    [
      'gone',
      (path) => {
        rmSync(path);
      },
    ],
  ];

  test.each(touches)('%s', async (_, touch) => {
    touch(inSpare(file));
    const { taken, held } = await take(files);
    expect(taken).toEqual(files.filter((other) => other !== file).sort());
    expect(held).not.toContain(file);
    if (existsSync(outside())) expect(readFileSync(outside(), 'utf8')).toBe(`${file} one`);
  });

  test('held by a backup under another name, which stays as it is', async () => {
    linkSync(inSpare(file), outside());
    expect((await take(files)).held).not.toContain(file);
    expect(readFileSync(outside(), 'utf8')).toBe(`${file} one`);
  });

  test('in a folder that is a link: what it leads to stays as it is', async () => {
    renameSync(inSpare('b'), outside());
    symlinkSync(outside(), inSpare('b'));
    const { taken, held } = await take(files);
    expect(held).not.toContain('b');
    expect(taken).toEqual(files.filter((path) => !path.startsWith('b/')).sort());
    expect(listAll(outside())).toEqual(['c', 'c/index.html', 'index.html']);
  });
});

describe('nothing is taken of a spare', () => {
  const outside = (): string => join(folder, 'outside');
  const moveOut = (path: string): void => {
    renameSync(path, outside());
    symlinkSync(outside(), path);
  };
  const stamps = (): string => join(spareDir(), 'site.stamps');
  const cutOff = (path: string): void => {
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n'));
  };
  const wounds: readonly (readonly [string, () => void])[] = [
    [
      'that has no stamps',
      () => {
        rmSync(stamps());
      },
    ],
    [
      'whose stamps end too early',
      () => {
        cutOff(stamps());
      },
    ],
    [
      'whose manifest was written by another',
      () => {
        cutOff(join(spareDir(), 'site.sha256'));
      },
    ],
    [
      'that is a link',
      () => {
        moveOut(spareDir());
      },
    ],
    [
      'whose site is a link',
      () => {
        moveOut(inSpare('.'));
      },
    ],
    [
      'that is a file',
      () => {
        rmSync(spareDir(), { recursive: true });
        writeFileSync(spareDir(), '');
      },
    ],
  ];

  test.each(wounds)('%s; it goes with the next release', async (_, wound) => {
    wound();
    const before = existsSync(outside()) ? listAll(outside()) : [];
    expect(openSpare(outDir)).toBeUndefined();
    await publishRelease(putTogether('five'), outDir);
    expect([...(openSpare(outDir)?.files.keys() ?? [])]).toContain('two.html');
    expect(existsSync(outside()) ? listAll(outside()) : []).toEqual(before);
  });
});
