import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { runProgram, type Run } from '../../tests/project-copy.ts';
import { openContent } from './open-content.ts';
import { projectDir } from './settings.ts';

let folder = '';
const place = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-unread-'));
  cpSync(join(projectDir, 'tests/little-content'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const emptied = (make: (path: string) => void) => (path: string) => {
  rmSync(path);
  make(path);
};
const links = (target: string) => emptied((path) => { symlinkSync(target, path); });

/** What may stand in the place of a file, and the rules that may tell of it: of words, and of a picture. */
const worlds: Record<string, readonly [spoil: (path: string) => void, words: string, picture: string]> = {
  'a folder of its name': [emptied((path) => { mkdirSync(path); }), 'file-kind', 'file-kind'],
  'a link to nowhere': [links('/nowhere'), 'file-kind', 'file-kind'],
  'a ring of links': [emptied((path) => { symlinkSync(path, path); }), 'file-kind', 'file-kind'],
  'a link to a file elsewhere': [links('/etc/passwd'), 'file-kind', 'file-kind'],
  'a pipe': [emptied((path) => execFileSync('mkfifo', [path])), 'file-kind', 'file-kind'],
  'bytes that are no UTF-8': [
    (path) => { writeFileSync(path, Buffer.from([0xb9, 0xa4, 0xbb, 0xe1])); },
    'text-not-utf8',
    'image-unreadable',
  ],
  'a gigabyte of nothing': [(path) => { truncateSync(path, 2 ** 30); }, 'file-too-large', 'image-unreadable'],
};

describe.each(Object.entries(worlds))('%s', (_, [spoil, words, picture]) => {
  test.each(['stories/lv-jinxiang.md', 'people/lv-jinxiang.yaml', 'images/mo-shangu.jpg', 'site.yaml'])(
    'instead of %s is a finding, and the rest is looked at',
    async (path) => {
      spoil(place(path));
      writeFileSync(place('stories/wrong.md'), '---\ntitle: 坏\n---\n');
      const { findings } = runChecks((await openContent(folder)).files);
      const code = path.startsWith('images/') ? picture : words;
      expect(findings).toContainEqual(expect.objectContaining({ file: path, code }));
      expect(findings).toContainEqual(
        expect.objectContaining({ file: 'stories/wrong.md', code: 'field-missing' }),
      );
      expect(findings.map((finding) => finding.code)).not.toContain('check-crashed');
    },
  );
});

/** What a command says that may not read one file or folder. */
function runWithout(closed: string, name: string, ...words: string[]): Promise<Run> {
  const fault = join(projectDir, 'tests/faults/closed-file.ts');
  return runProgram(
    process.execPath,
    ['--import', fault, join(projectDir, 'scripts', `${name}.ts`), ...words],
    {
      // A pipe that somebody reads from would be read for ever.
      timeout: 300_000,
      env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: `${folder}-site`, SITE_URL: '', CLOSED: closed },
    },
  );
}

test.each([
  [['check'], 1, /lv-jinxiang\.md\n +1:1 +错误 {2}这个文件读不出来：没有读取权限。[^]*共 1 个错误、0 个提醒/],
  [['build'], 1, /这个文件读不出来：没有读取权限。[^]*原来的网站没有改动/],
  [['fix', '--write'], 0, /^没有可以自动改的地方。\n$/],
  [['new', 'stories', '--title', '铜尺', '--region', 'jiangzhou'], 0, /^建好了/],
] as const)('without the right to read one file, npm run %j goes by the others', async (words, code, says) => {
  const [name, ...more] = words;
  const run = await runWithout(place('stories/lv-jinxiang.md'), name, ...more);
  expect(run.output).toMatch(says);
  expect(run.code).toBe(code);
});

test.each(['people', 'images'])(
  'without the right to look into %s there is one finding, and what refers to it is not at fault',
  async (name) => {
    const { code, output } = await runWithout(place(name), 'check');
    expect(output).toMatch(/\n +1:1 +错误 {2}这个文件夹读不出来：没有读取权限。里面的文件没有检查/);
    expect(output).toContain('共 1 个错误、0 个提醒');
    expect(code).toBe(1);
  },
);

test('without the right to look into the content folder there is a sentence that names the setting', async () => {
  const { code, output } = await runWithout(folder, 'check');
  expect(output).toMatch(/^环境变量 CONTENT_DIR 写的是“[^”]*”，没有读取权限。[^\n]*\n$/);
  expect(code).toBe(2);
});
