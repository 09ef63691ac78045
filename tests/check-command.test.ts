import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

/** A copy of the little site, in a git repository of its own. */
function copySite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(projectDir, 'tests/little-content'), dir, { recursive: true });
  const git = (...words: string[]): void => {
    execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.cn', ...words], {
      stdio: 'ignore',
    });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'a');
  return dir;
}

function runCheck(dir: string, ...words: string[]): { code: number | null; output: string } {
  const node = join(projectDir, 'node_modules/.bin/node');
  const run = spawnSync(node, [join(projectDir, 'scripts/check.ts'), ...words], {
    env: { ...process.env, CONTENT_DIR: dir },
    encoding: 'utf8',
  });
  return { code: run.status, output: run.stdout };
}

test('exits with 0 where there is no error, 1 where there is one, 2 where the command is wrong', () => {
  const dir = copySite();
  expect(runCheck(dir).code).toBe(0);
  writeFileSync(join(dir, 'people/a-b.yaml'), 'name: 甲\n');
  expect(runCheck(dir).code).toBe(1);
  expect(runCheck(dir, '--nothing').code).toBe(2);
  expect(runCheck(dir, '--format', 'xml').code).toBe(2);
  expect(runCheck(dir, 'people/nobody.yaml').code).toBe(2);
  expect(runCheck(dir, 'people/chen-ming.yaml').code).toBe(0);
  expect(runCheck(dir, 'people').code).toBe(1);
}, 120_000);

test('--changed names changed and new files only, Chinese names too', () => {
  const dir = copySite();
  writeFileSync(join(dir, 'people/chen-ming.yaml'), 'name: 陈明\n');
  writeFileSync(join(dir, 'people/毛金花.yaml'), 'name: 毛金花\n');
  const { output } = runCheck(dir, '--changed', '--format', 'json');
  const files = (JSON.parse(output) as { file: string }[]).map(({ file }) => file);
  expect([...new Set(files)]).toEqual(['people/chen-ming.yaml', 'people/毛金花.yaml']);
}, 120_000);
