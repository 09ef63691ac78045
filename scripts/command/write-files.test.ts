import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type FilePromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainFailure } from './explain-failure.ts';
import { projectDir } from '../content/settings.ts';

// The tests of this project share their modules: the writer is loaded anew over the broken disk, and forgotten afterwards.
vi.doMock('node:fs/promises', async (original) => {
  const disk = await original<typeof FilePromises>();
  return { ...disk, open: vi.fn(disk.open) };
});
vi.resetModules();
const { open } = await import('node:fs/promises');
const { beingWritten, createFiles, replaceFiles } = await import('../content/write-files.ts');
afterAll(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

let folder = '';
const place = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
  for (const name of ['a.md', 'b.md']) writeFileSync(place(name), `旧的 ${name}`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The disk takes the first file whole; of the next it takes a part, or it does not let it be opened. */
function breakSecond(code: 'ENOSPC' | 'EACCES'): void {
  const real = vi.mocked(open).getMockImplementation() ?? open;
  const fail = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  vi.mocked(open)
    .mockImplementationOnce(real)
    .mockImplementationOnce(async (...args) => {
      if (code === 'EACCES') fail();
      const file = await real(...args);
      const write = file.write.bind(file);
      file.writeFile = () => write(Buffer.from([0xe6])).then(fail);
      return file;
    });
}

const files = () => ['a.md', 'b.md'].map((name) => ({ path: place(name), content: '新的' }));

test.each([
  ['ENOSPC', /^磁盘满了。/],
  ['EACCES', /^没有写入权限。/],
] as const)(
  '%s in the middle: every old file is whole, nothing is left, and there is a sentence',
  async (code, sentence) => {
    breakSecond(code);
    const error: unknown = await replaceFiles(files()).catch((reason: unknown) => reason);
    expect(explainFailure(error)).toMatch(sentence);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
    for (const name of ['a.md', 'b.md']) expect(readFileSync(place(name), 'utf8')).toBe(`旧的 ${name}`);
  },
);

test.each(['ENOSPC', 'EACCES'] as const)(
  '%s leaves no new file, not even the one that was whole',
  async (code) => {
    breakSecond(code);
    const wanted = ['c.md', 'd.md'].map((name) => ({ path: place(name), content: '新的' }));
    await expect(createFiles(wanted)).rejects.toMatchObject({ code });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  },
);

test('a new file never takes the place of one that is there', async () => {
  await expect(createFiles([{ path: place('c.md'), content: '' }, ...files()])).rejects.toMatchObject({
    code: 'EEXIST',
  });
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  expect(readFileSync(place('a.md'), 'utf8')).toBe('旧的 a.md');
});

test('a kill between writing and renaming leaves the old file whole', () => {
  const broken = pathToFileURL(join(projectDir, 'tests/faults/broken-disk.ts')).href;
  const writer = pathToFileURL(join(projectDir, 'scripts/content/write-files.ts')).href;
  const program = `const { replaceFiles } = await import(${JSON.stringify(writer)});
await replaceFiles([{ path: ${JSON.stringify(place('a.md'))}, content: '新的' }]);`;
  // The first operation makes the folder, the second renames.
  const { signal } = spawnSync(process.execPath, ['--import', broken, '--input-type=module', '-e', program], {
    env: { ...process.env, BREAK_AT: '2' },
  });
  expect(signal).toBe('SIGKILL');
  expect(readFileSync(place('a.md'), 'utf8')).toBe('旧的 a.md');
  const left = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  expect(left).toHaveLength(1);
  expect(left[0]).toMatch(beingWritten);
});
