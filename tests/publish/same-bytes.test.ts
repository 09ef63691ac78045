import { copyFileSync, cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { everyOrFew } from '../tier.ts';
import { copyProject, prepareProject, runProgram, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
let before = '';
const readSite = async (outDir = copy.outDir): Promise<string> => formatManifest(await hashSite(outDir));

beforeAll(async () => {
  copy = copyProject();
  before = await readSite();
});
afterAll(() => {
  copy.remove();
});

const clock = join(projectDir, 'tests/faults/other-clock.ts');

describe('the same content gives the same bytes', () => {
  const elsewhere = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    BASE_URL: '/stray/',
    SITE: 'https://stray.example',
  };
  const later = { NODE_OPTIONS: `--import ${clock}`, CLOCK_AHEAD: String(366 * 86_400_000) };
  const apart = everyOrFew<[string, Record<string, string>][]>(
    [
      ['with what the last build left', {}],
      ['in another time zone, with another language and with stray variables', elsewhere],
      ['a year and a day on', later],
    ],
    [],
  );

  test.each([
    ...apart,
    [
      'a year and a day on, in another time zone and language, with stray variables',
      { ...elsewhere, ...later },
    ],
  ] as const)('%s', async (_, env) => {
    await copy.build(env);
    expect(await readSite()).toBe(before);
  });
});

describe('npm run build -- --compress in another folder, without a cache, under a strict umask, from files that lie in another order', () => {
  let other: ProjectCopy;
  beforeAll(async () => {
    other = prepareProject();
    const content = join(other.contentDir, 'people');
    for (const name of readdirSync(content).reverse()) {
      cpSync(join(content, name), join(content, `${name}.new`));
      rmSync(join(content, name));
      renameSync(join(content, `${name}.new`), join(content, name));
    }
    const script = `umask 077 && exec "${process.execPath}" "${join(other.dir, 'scripts/build.ts')}" --compress`;
    const env = { ...process.env, ...other.env };
    const { code, output } = await runProgram('sh', ['-c', script], { cwd: other.dir, env });
    expect(code, output).toBe(0);
  });
  afterAll(() => {
    other.remove();
  });

  test('gives the same bytes, which everybody may read', async () => {
    const plain = (await readSite(other.outDir)).split('\n').filter((line) => !/\.(?:br|gz)$/.test(line));
    expect(plain.join('\n')).toBe(before);
    const listed = await runProgram('find', ['-L', other.outDir, '!', '-perm', '-044']);
    expect(listed.output).toBe('');
  });

  test('writes packed copies that hold the same text', () => {
    const home = readFileSync(join(other.outDir, 'index.html'));
    expect(brotliDecompressSync(readFileSync(join(other.outDir, 'index.html.br'))).equals(home)).toBe(true);
    expect(gunzipSync(readFileSync(join(other.outDir, 'index.html.gz'))).equals(home)).toBe(true);
  });
});

describe('npm run verify-site', () => {
  test('finds a copy that is the same, and every file that is not', async () => {
    const usb = join(copy.dir, '..', 'usb');
    cpSync(copy.outDir, usb, { recursive: true, dereference: true });
    copyFileSync(`${copy.outDir}.sha256`, `${usb}.sha256`);
    expect(await copy.run('verify-site', {}, [usb])).toMatchObject({ code: 0 });
    const sums = await runProgram('sha256sum', ['--quiet', '-c', `${usb}.sha256`], { cwd: usb });
    expect(sums).toEqual({ code: 0, output: '' });
    writeFileSync(join(usb, 'index.html'), 'changed');
    writeFileSync(join(usb, 'more.html'), 'added');
    rmSync(join(usb, 'feed.xml'));
    const { code, output } = await copy.run('verify-site', {}, [usb]);
    expect(code).toBe(1);
    expect(output).toMatch(/共 3 处[^]*缺少 {2}feed.xml[^]*改动 {2}index.html[^]*多出 {2}more.html/);
  });

  test('looks at the published site where nothing else is said', async () => {
    expect(await copy.run('verify-site')).toMatchObject({ code: 0 });
    expect(await copy.run('verify-site', {}, ['/none'])).toMatchObject({ code: 2 });
  });
});
