import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../scripts/bench/random.ts';
import { isIndex } from '../../src/inspection/hashed-files.ts';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { everyOrFew } from '../tier.ts';
import { edits, type Edit } from './random-edits.ts';

let copy: ProjectCopy;
/** The same project, in which every build looks at nothing that was made before. */
let other: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
  other = copyProject();
});
afterAll(() => {
  copy.remove();
  other.remove();
});

const readSite = async (outDir = copy.outDir): Promise<string> => formatManifest(await hashSite(outDir));
const release = (): string => readlinkSync(join(`${copy.outDir}.releases`, 'current'));
const cacheDir = (): string => join(copy.dir, '.work/cache');

async function buildAnew(): Promise<string> {
  for (const part of ['content', 'src']) {
    rmSync(join(other.dir, part), { recursive: true });
    cpSync(join(copy.dir, part), join(other.dir, part), { recursive: true });
  }
  // Without all that was made of the content; with --fresh the pages are compiled once more too.
  rmSync(join(other.dir, '.work/cache/bytes'), { recursive: true, force: true });
  const { code, output } = await other.run('build', {}, everyOrFew(['--fresh'], []));
  expect(code, output).toBe(0);
  return readSite(other.outDir);
}

async function buildWarm(): Promise<string> {
  const { code, output } = await copy.run('build');
  expect(code, output).toBe(0);
  return output;
}

describe('whatever was built before, the site is the same bytes', () => {
  const random = createRandom(20);
  const named = (name: string): Edit => {
    const found = edits.find((edit) => edit.name === name);
    if (!found) throw new Error(`no edit ${name}`);
    return found;
  };
  const picture = 'a picture, a new one or another of the same name';
  const few = [['a sentence more in a text', 'an alias of a person', picture].map(named)];
  // In the whole trial each once, then whichever comes.
  const rest = Array.from({ length: 40 - edits.length }, () => {
    const edit = edits[Math.floor(random() * edits.length)];
    if (!edit) throw new Error('no edit');
    return edit;
  });
  const each = [...edits, ...rest].map((edit) => [edit]);
  const rounds = everyOrFew(each, few).map(
    (round, at) => [at + 1, round.map(({ name }) => name).join(', '), round] as const,
  );

  test.each(rounds)('after round %i: %s', async (_, __, round) => {
    for (const { make } of round) make(copy, random);
    await buildWarm();
    expect(await readSite()).toBe(await buildAnew());
  });

  test('an edit that is taken back finds all pages of before', async () => {
    const person = join(copy.contentDir, 'people/lv-jinxiang.yaml');
    const text = readFileSync(person, 'utf8');
    const before = await readSite();
    writeFileSync(person, text.replace(/^trade: .*$/m, 'trade: 别的'));
    await buildWarm();
    expect(await readSite()).not.toBe(before);
    writeFileSync(person, text);
    const [, made, kept] = /(\d+) 个文件，沿用 (\d+) 个/.exec(await buildWarm()) ?? [];
    expect(kept).toBe(made);
    expect(await readSite()).toBe(before);
  });
});

test('a page that tells of this machine is refused each time, and comes back when it is mended', async () => {
  const story = join(copy.contentDir, 'stories/luo-dingshan.md');
  const [text, before] = [readFileSync(story, 'utf8'), await readSite()];
  writeFileSync(story, `${text}\n工票的照片在 ${copy.contentDir} 里。\n`);
  for (let round = 0; round < 2; round += 1) {
    const { code, output } = await copy.run('build');
    expect(code).toBe(1);
    expect(output).toMatch(/stories\/luo-dingshan\/index\.html：写着这台机器上的文件夹名/);
    expect(output).not.toContain('没有做出来');
  }
  expect(await readSite()).toBe(before);
  writeFileSync(story, text);
  await buildWarm();
  expect(await readSite()).toBe(before);
});

describe('a build that has nothing to do', () => {
  test('leaves the site as it is, and says so', async () => {
    await buildWarm();
    const [before, number] = [await readSite(), release()];
    expect(await buildWarm()).toContain('没有变化，网站不用重做');
    expect([await readSite(), release()]).toEqual([before, number]);
  });

  const wounds: readonly (readonly [string, () => void])[] = [
    [
      'a byte of it has changed',
      () => {
        writeFileSync(join(copy.outDir, 'index.html'), 'x', { flag: 'a' });
      },
    ],
    [
      'a file of it is gone',
      () => {
        rmSync(join(copy.outDir, 'feed.xml'));
      },
    ],
    [
      'the link to it is gone',
      () => {
        rmSync(copy.outDir);
      },
    ],
  ];

  test.each(everyOrFew(wounds, wounds.slice(0, 1)))('makes it again where %s', async (_, damage) => {
    const before = await readSite();
    damage();
    expect(await buildWarm()).toContain('完成');
    expect(await readSite()).toBe(before);
  });
});

describe('the release that went last', () => {
  const story = (): string => join(copy.contentDir, 'stories/luo-dingshan.md');
  const spare = (file: string): string => join(`${copy.outDir}.releases`, 'spare/site', file);
  const published = (file: string): number => statSync(join(copy.outDir, file)).ino;

  test('gives its files to the next site, except those that somebody has touched', async () => {
    const names = readdirSync(`${copy.outDir}.releases`).filter((name) => /^\d+$/.test(name));
    for (let round = names.length; round < 5; round += 1) {
      writeFileSync(story(), `\n第 ${round} 句。\n`, { flag: 'a' });
      await buildWarm();
    }
    const [same, touched] = ['about/index.html', 'search/index.html'];
    const nodes = [same, touched].map((file) => statSync(spare(file)).ino);
    const index = readdirSync(spare('.')).find(isIndex) ?? '';
    const [wasm, words] = ['wasm.bin', 'words.bin'].map((file) => spare(join(index, file)));
    const wasmNode = statSync(wasm ?? '').ino;
    writeFileSync(words ?? '', Buffer.alloc(statSync(words ?? '').size));
    writeFileSync(spare(touched), 'x', { flag: 'a' });
    mkdirSync(spare('nobody/knows'), { recursive: true });
    writeFileSync(story(), '\n末一句。\n', { flag: 'a' });
    await buildWarm();
    expect(published(same)).toBe(nodes[0]);
    expect(published(touched)).not.toBe(nodes[1]);
    expect(published(join(readdirSync(copy.outDir).find(isIndex) ?? '', 'wasm.bin'))).toBe(wasmNode);
    expect(readdirSync(copy.outDir)).not.toContain('nobody');
    expect(await readSite()).toBe(await buildAnew());
    expect(await buildWarm()).toContain('没有变化，网站不用重做');
  });

  test('may have the index of the next site already: the manifest names every file', async () => {
    const before = await readSite();
    for (let round = 0; round < 4; round += 1) {
      rmSync(join(cacheDir(), 'published'), { recursive: true });
      await buildWarm();
      expect(await readSite()).toBe(before);
      expect(readFileSync(`${copy.outDir}.sha256`, 'utf8')).toBe(before);
    }
  });
});

describe('what earlier builds kept', () => {
  test('is for a program to be told: JSON, and nothing with --quiet', async () => {
    writeFileSync(join(copy.contentDir, 'stories/luo-dingshan.md'), '\n再添一句。\n', { flag: 'a' });
    const { output } = await copy.run('build', {}, ['--json']);
    const news = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const pages = news.find(({ step, done }) => step === 2 && done !== undefined);
    expect(Number(pages?.['kept'])).toBeGreaterThan(Number(pages?.['done']) / 2);
    expect(Number(pages?.['kept'])).toBeLessThan(Number(pages?.['done']));
    expect(news.at(-1)).toMatchObject({ release: release(), kept: pages?.['kept'] });
    writeFileSync(join(copy.contentDir, 'stories/luo-dingshan.md'), '\n又添一句。\n', { flag: 'a' });
    expect(await copy.run('build', {}, ['--quiet', ...everyOrFew(['--fresh'], [])])).toEqual({
      code: 0,
      output: '',
    });
  });

  const listFiles = (): string[] =>
    readdirSync(cacheDir(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  const damages: readonly (readonly [string, () => void])[] = [
    [
      'damaged in every file',
      () => {
        for (const file of listFiles()) writeFileSync(file, 'rubbish');
      },
    ],
    [
      'cut off in every file',
      () => {
        for (const file of listFiles()) writeFileSync(file, '');
      },
    ],
    [
      'changed by one bit in every file',
      () => {
        for (const file of listFiles()) if (statSync(file).size > 0) flipLastBit(file);
      },
    ],
    [
      'a file where its folder should be',
      () => {
        rmSync(cacheDir(), { recursive: true });
        writeFileSync(cacheDir(), 'a file');
      },
    ],
    [
      'gone',
      () => {
        rmSync(cacheDir(), { recursive: true });
      },
    ],
  ];

  test.each(everyOrFew(damages, []))('may be %s', async (_, damage) => {
    const before = await readSite();
    damage();
    await buildWarm();
    expect(await readSite()).toBe(before);
  });

  test('may be damaged inside of pages: these are made anew, the others stay', async () => {
    const before = await readSite();
    rmSync(join(cacheDir(), 'published'), { recursive: true });
    rmSync(join(`${copy.outDir}.releases`, 'spare'), { recursive: true, force: true });
    const damaged = listFiles().filter(
      (file) => file.endsWith('.pack') && damage(file, '<!DOCTYPE html>', 20),
    );
    expect(damaged).not.toEqual([]);
    const [, made, kept] = /(\d+) 个文件，沿用 (\d+) 个/.exec(await buildWarm()) ?? [];
    expect(Number(kept)).toBeGreaterThan(0);
    expect(Number(kept)).toBeLessThan(Number(made));
    expect(await readSite()).toBe(before);
  });

  test('may be damaged where it tells of pages: these are looked at again where they stand', async () => {
    const before = await readSite();
    rmSync(join(cacheDir(), 'published'), { recursive: true });
    expect(existsSync(join(`${copy.outDir}.releases`, 'spare'))).toBe(true);
    const damaged = listFiles().filter((file) => file.endsWith('.pack') && damage(file, '"ids":[', 20));
    expect(damaged).not.toEqual([]);
    await buildWarm();
    expect(await readSite()).toBe(before);
    expect(await readSite()).toBe(readFileSync(`${copy.outDir}.sha256`, 'utf8'));
  });

  const disks: readonly (readonly [string, string, string])[] = [
    ['full', 'size=64k', 'size=64k'],
    ['read-only', 'size=64m', 'ro'],
  ];

  test.each(everyOrFew(disks, []))('may be on a disk that is %s', async (_, size, then) => {
    const before = await readSite();
    rmSync(cacheDir(), { recursive: true, force: true });
    mkdirSync(cacheDir(), { recursive: true });
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', cacheDir()]).status !== 0) return;
    try {
      spawnSync('mount', ['-o', `remount,${then}`, cacheDir()]);
      expect(await buildWarm()).toContain('完成');
      expect(await readSite()).toBe(before);
    } finally {
      spawnSync('umount', [cacheDir()]);
    }
  });
});

function flipLastBit(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Changes a byte in the first things of a pack that hold this text; tells whether there are any. */
function damage(pack: string, text: string, most: number): boolean {
  const bytes = readFileSync(pack);
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0 && found < most; found += 1) {
    bytes[at] = 0;
    at = bytes.indexOf(text, at);
  }
  writeFileSync(pack, bytes);
  return found > 0;
}
