import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nameLock } from '../../scripts/publish/build-folders.ts';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { everyOrFew, isWholeTrial } from '../tier.ts';
import { copyProject, runProgram, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
/** The site as it was published before anything went wrong. */
let before = '';

const readSite = async (outDir = copy.outDir): Promise<string> => formatManifest(await hashSite(outDir));
const run = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

beforeAll(async () => {
  copy = copyProject();
  before = await readSite();
});
afterAll(() => {
  copy.remove();
});

describe('two builds at once', () => {
  test('of one site: the second is told who is building, the first is published', async () => {
    // One that has nothing to do is over before the second has started.
    const first = copy.run('build', {}, ['--fresh']);
    await vi.waitUntil(() => existsSync(nameLock(copy.outDir)), { timeout: 120_000, interval: 20 });
    const second = await copy.run('build');
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/另一个生成任务正在进行（进程 \d+）。请等它完成再试[^]*原来的网站没有改动/);
    expect(await first).toMatchObject({ code: 0 });
    expect(await readSite()).toBe(before);
  });

  test.runIf(isWholeTrial)(
    'of two sites with other content: one waits, and neither gets words of the other',
    async () => {
      const other = join(dirname(copy.dir), 'other');
      cpSync(copy.contentDir, join(other, 'content'), { recursive: true });
      cpSync(join(other, 'content/cases/shitu-jiedui.mdx'), join(other, 'content/cases/another.mdx'));
      rmSync(join(other, 'content/cases/shitu-jiedui.mdx'));
      const env = { CONTENT_DIR: join(other, 'content'), OUT_DIR: join(other, 'dist') };
      const [here, there] = await Promise.all([copy.run('build'), copy.run('build', env)]);
      expect([here.code, there.code], here.output + there.output).toEqual([0, 0]);
      expect(await readSite()).toBe(before);
      expect(existsSync(join(other, 'dist/cases/another/index.html'))).toBe(true);
      expect(existsSync(join(other, 'dist/cases/shitu-jiedui/index.html'))).toBe(false);
    },
  );
});

describe('what earlier builds left', () => {
  const damage: Record<string, string> = {
    '.work/astro/data-store.json': 'rubbish',
    '.work/vite/deps/_metadata.json': '{',
    '.work/build.lock': 'rubbish',
    '.astro/content-modules.mjs': 'export default ][',
    '.astro/content-assets.mjs': '\0\0\0',
  };

  const makeFiles = (): void => {
    for (const name of ['.work/astro', '.work/vite', '.work/pages-1']) {
      rmSync(join(copy.dir, name), { recursive: true, force: true });
      writeFileSync(join(copy.dir, name), 'a file');
    }
  };
  const makeDamage = (): void => {
    for (const [file, text] of Object.entries(damage)) {
      mkdirSync(dirname(join(copy.dir, file)), { recursive: true });
      writeFileSync(join(copy.dir, file), text);
    }
  };

  test.each([
    ['damaged', makeDamage],
    ...everyOrFew<[string, () => void][]>([['files where folders should be', makeFiles]], []),
  ] as const)('may be %s', async (_, leave) => {
    leave();
    await copy.build();
    expect(await readSite()).toBe(before);
  });
});

describe('a build that finds something wrong', () => {
  test('leaves the site alone when an article has an error', async () => {
    const article = join(copy.contentDir, 'stories/broken.md');
    writeFileSync(article, '---\ntitle: 坏\ndate: 2024-02-30\n---\n');
    const { code, output } = await copy.run('build');
    rmSync(article);
    expect(code).toBe(1);
    expect(output).toMatch(/stories\/broken\.md[^]*原来的网站没有改动/);
    expect(await readSite()).toBe(before);
  });

  test('leaves the site alone when a page cannot be made, and says why without a trail of calls', async () => {
    const page = join(copy.dir, 'src/pages/broken.astro');
    writeFileSync(page, '---\nthrow new Error("这一页坏了");\n---\n');
    const { code, output } = await copy.run('build');
    rmSync(page);
    expect(code).toBe(1);
    expect(output).toMatch(/这一页坏了[^]*原来的网站没有改动/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(await readSite()).toBe(before);
  });

  test('leaves the site alone when the finished site is not fit', async () => {
    const page = join(copy.dir, 'src/pages/bare.astro');
    writeFileSync(page, '<p onclick="x">一页</p>');
    const { code, output } = await copy.run('build');
    rmSync(page);
    expect(code).toBe(1);
    expect(output).toMatch(/bare\/index\.html：[^]*没有发布|没有发布[^]*bare\/index\.html：/);
    expect(await readSite()).toBe(before);
    expect(readdirSync(`${copy.outDir}.releases`)).not.toContainEqual(expect.stringMatching(/staging/));
  });

  test('leaves a folder alone that is no site of ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenku-other-'));
    writeFileSync(join(folder, '家书.txt'), '不能丢');
    const { code, output } = await copy.run('build', { OUT_DIR: folder });
    expect(code).toBe(1);
    expect(output).toContain('不是本站生成的网站');
    expect(readdirSync(folder)).toEqual(['家书.txt']);
    rmSync(folder, { recursive: true });
  });
});

describe('a disk', () => {
  let disk = '';
  let used = 0;
  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), 'wenku-disk-'));
    if (!run('mount', '-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk)) return;
    cpSync(dirname(copy.outDir), disk, { recursive: true, verbatimSymlinks: true });
    used = Number(/(\d+)\s/.exec(spawnSync('du', ['-sk', disk], { encoding: 'utf8' }).stdout)?.[1] ?? 0);
  });
  afterAll(() => {
    run('umount', disk);
    rmSync(disk, { recursive: true, force: true });
  });
  const remount = (options: string): boolean => used > 0 && run('mount', '-o', `remount,${options}`, disk);

  test.for(everyOrFew([0, 8, 64, 256, 512, 1024], [64]))(
    'with %i KB to spare keeps the old site and says that it is full',
    async (spare, context) => {
      if (!remount(`size=${used + spare}k`)) return context.skip('mount is not possible here');
      const { code, output } = await copy.run('build', { OUT_DIR: join(disk, 'site') });
      expect(output).toMatch(/磁盘满了。请腾出空间后再试。\n原来的网站没有改动/);
      expect(code).toBe(1);
      expect(await readSite(join(disk, 'site'))).toBe(before);
      expect(
        readdirSync(join(disk, 'site.releases')).filter((name) => /staging|lock|link/.test(name)),
      ).toEqual([]);
    },
  );

  test.runIf(isWholeTrial)('with room again builds again', async (context) => {
    if (!remount('size=256m')) return context.skip('mount is not possible here');
    expect(await copy.run('build', { OUT_DIR: join(disk, 'site') })).toMatchObject({ code: 0 });
    expect(await readSite(join(disk, 'site'))).toBe(before);
  });

  test('that is read-only keeps the old site and says so', async (context) => {
    if (!remount('ro')) return context.skip('mount is not possible here');
    const { code, output } = await copy.run('build', { OUT_DIR: join(disk, 'site') });
    expect(output).toMatch(/只读的。请换一个可以写入的文件夹（OUT_DIR）。\n原来的网站没有改动/);
    expect(code).toBe(1);
    expect(await readSite(join(disk, 'site'))).toBe(before);
  });
});

describe('a machine', () => {
  test('without a network builds the same site', async (context) => {
    if (!run('unshare', '-n', 'true')) return context.skip('unshare -n is not possible here');
    const env = { ...process.env, ...copy.env };
    const args = ['-n', process.execPath, join(copy.dir, 'scripts/build.ts')];
    const { code, output } = await runProgram('unshare', args, { cwd: copy.dir, env });
    expect(code, output).toBe(0);
    expect(await readSite()).toBe(before);
  });

  test.runIf(isWholeTrial)(
    'where the user may write lets anybody build, and the others are told what they lack',
    async (context) => {
      if (process.getuid?.() !== 0) return context.skip('only root can become somebody else');
      const folder = mkdtempSync(join(tmpdir(), 'wenku-user-'));
      cpSync(copy.dir, join(folder, 'project'), { recursive: true, verbatimSymlinks: true });
      expect(run('chown', '-hR', '65534:65534', folder)).toBe(true);
      const build = (outDir: string) =>
        runProgram(process.execPath, [join(folder, 'project/scripts/build.ts')], {
          ...{ uid: 65_534, gid: 65_534, cwd: join(folder, 'project') },
          env: { ...process.env, ...copy.env, HOME: folder, OUT_DIR: outDir },
        });
      const [own, foreign] = [await build(join(folder, 'www')), await build(copy.outDir)];
      const built = own.code === 0 ? await readSite(join(folder, 'www')) : own.output;
      rmSync(folder, { recursive: true });
      expect(built).toBe(before);
      expect(foreign.output).toMatch(/没有写入权限。[^]*\n原来的网站没有改动/);
      expect(await readSite()).toBe(before);
    },
  );
});
