import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishRelease } from '../scripts/publish/releases.ts';
import { beingWritten } from '../scripts/content/write-files.ts';
import { projectDir } from '../scripts/content/settings.ts';
import { everyOrFew } from './tier.ts';
import { runProgram, type Run } from './project-copy.ts';

/** Everything that a command may write into, as it was before each run. */
const root = mkdtempSync(join(tmpdir(), 'wenku-writing-'));
const [start, world] = [join(root, 'start'), join(root, 'world')];
const copyTree = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
};

beforeAll(async () => {
  cpSync(join(projectDir, 'tests/little-content'), join(start, 'content'), { recursive: true });
  for (const name of ['lv-jinxiang', 'luo-dingshan']) {
    const path = join(start, 'content/stories', `${name}.md`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n她说:好,就这样.\n`);
  }
  mkdirSync(join(start, 'drafts'));
  for (const name of ['tong-chi', 'zhu-si'])
    writeFileSync(
      join(start, 'drafts', `${name}.txt`),
      `铜尺与竹丝 ${name}\n\n${'他磨了三十年扇骨。'.repeat(40)}\n`,
    );
  for (const name of ['one', 'two']) {
    const staging = join(root, name);
    mkdirSync(join(staging, 'assets'), { recursive: true });
    for (const file of ['index.html', 'sitemap.xml', `assets/${name}.12345678.css`])
      writeFileSync(join(staging, file), name);
    await publishRelease(staging, join(start, 'www/site'));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Every file and link of the world with what it holds; the days on which drafts are made may differ. Locks and marks of
 *  killed commands are left out, as are half-written files under the name that readers pass over. */
function look(): Map<string, string> {
  const entries = readdirSync(world, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|\/)(?:\.wenku-|lock)/.test(path))
    .map((path): [string, string] | undefined => {
      const found = lstatSync(join(world, path));
      if (found.isSymbolicLink()) return [path, `-> ${readlinkSync(join(world, path))}`];
      return found.isFile()
        ? [path, readFileSync(join(world, path), 'utf8').replace(/^date: .*$/gm, 'date')]
        : undefined;
    });
  return new Map(entries.filter((entry) => entry !== undefined));
}

/** The names of half-written files. */
function listLeft(): string[] {
  return readdirSync(world, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.split('/').some((name) => beingWritten.test(name) || name.startsWith('.wenku-init-')),
  );
}

const commands: Record<string, readonly string[]> = {
  fix: ['fix', '--write'],
  new: ['new', 'stories', '--title', '竹林', '--region', 'jiangzhou'],
  import: ['import', join(world, 'drafts'), '--to', 'stories', '--write'],
  init: ['init', join(world, 'yunzhou'), '--name', '云州匠声', '--region', '云州市'],
  rollback: ['rollback'],
};

function run(words: readonly string[], fault?: string, env: Record<string, string> = {}): Promise<Run> {
  const [name = '', ...more] = words;
  const preload = fault === undefined ? [] : ['--import', join(projectDir, 'tests/faults', fault)];
  return runProgram(process.execPath, [...preload, join(projectDir, 'scripts', `${name}.ts`), ...more], {
    env: {
      ...process.env,
      ...{ CONTENT_DIR: join(world, 'content'), OUT_DIR: join(world, 'www/site'), SITE_URL: '' },
      ...env,
    },
  });
}

interface Fault {
  named: string;
  file: string;
  env: Record<string, string>;
  /** What a person reads; nothing where the command is killed. */
  says?: RegExp;
  /** Whether the fault comes in every command, or may come after its end. */
  isSure?: true;
}

const full = (spare: number): Fault => ({
  named: `a disk with ${spare} bytes to spare`,
  file: 'full-disk.ts',
  env: { SPARE: String(spare) },
  says: /磁盘满了。请腾出空间后再试。/,
});
const killedWhileWriting = (spare: number): Fault => ({
  named: `a kill after ${spare} bytes`,
  file: 'full-disk.ts',
  env: { SPARE: String(spare), FULL_KILLS: '1' },
});
const broken = (code: string, at: number, says: RegExp): Fault => ({
  named: `${code} at step ${at}`,
  file: 'broken-disk.ts',
  env: { BREAK_AT: String(at), BREAK_WITH: code },
  says,
});
const killedAt = (at: number): Fault => ({
  named: `a kill at step ${at}`,
  file: 'broken-disk.ts',
  env: { BREAK_AT: String(at) },
});

const closed = /没有写入权限。/;
// That a kill leaves every file whole is seen when the command is run again, too.
const sure = everyOrFew([full(50), broken('EACCES', 2, closed), killedWhileWriting(50)], [full(50)]).map(
  (fault) => ({ ...fault, isSure: true as const }),
);
const faults: readonly Fault[] = everyOrFew<readonly Fault[]>(
  [
    ...sure,
    ...[0, 1, 500, 2000, 4500].flatMap((spare) => [full(spare), killedWhileWriting(spare)]),
    ...[1, 3, 4, 5, 6, 7, 8].flatMap((at) => [broken('EACCES', at, closed), killedAt(at)]),
    ...[1, 2].map((at) => broken('EROFS', at, /要写入的位置是只读的。/)),
  ],
  sure,
);

describe.each(Object.entries(commands))('npm run %s', (name, words) => {
  let before = new Map<string, string>();
  let after = new Map<string, string>();

  beforeAll(async () => {
    copyTree(start, world);
    before = look();
    expect(await run(words)).toMatchObject({ code: 0 });
    after = look();
    expect(after).not.toEqual(before);
  });

  test.for(faults)('$named leaves every file whole', async ({ file, env, says, isSure }) => {
    copyTree(start, world);
    const { code, output } = await run(words, file, env);
    if (code === 0 && !isSure) {
      expect(look()).toEqual(after);
      return;
    }
    expect(code, output).toBe(says ? 1 : null);
    if (says) expectToldAndTidied(says, output);
    const now = look();
    // One of two drafts may have come in whole before the disk was full.
    if (says && name !== 'import') expect(now).toEqual(before);
    const known = [...before, ...after].map((entry) => entry.join('\0'));
    for (const entry of now) expect(known, entry[0]).toContain(entry.join('\0'));
    for (const path of before.keys()) if (after.has(path)) expect(now.has(path), path).toBe(true);
    if (name === 'init') expect([before.size, after.size]).toContain(now.size);
  });

  test('run again after a kill does what it should', async () => {
    copyTree(start, world);
    expect(await run(words, 'full-disk.ts', { SPARE: '50', FULL_KILLS: '1' })).toMatchObject({ code: null });
    expect(await run(words)).toMatchObject({ code: 0 });
    expect(look()).toEqual(after);
  });
});

function expectToldAndTidied(says: RegExp, output: string): void {
  expect(output).toMatch(says);
  expect(output).not.toMatch(/^ +at |程序自己出错|Error|no space|denied/m);
  expect(listLeft()).toEqual([]);
}
