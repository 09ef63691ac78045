import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';
import type { Advice } from '../src/upkeep/advice.ts';

const dir = mkdtempSync(join(tmpdir(), 'wenku-upkeep-'));
cpSync(join(projectDir, 'tests/little-content'), dir, { recursive: true });
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function runUpkeep(...words: string[]): { code: number | null; output: string; aside: string } {
  const run = spawnSync(process.execPath, [join(projectDir, 'scripts/upkeep.ts'), ...words], {
    env: { ...process.env, CONTENT_DIR: dir },
    encoding: 'utf8',
  });
  return { code: run.status, output: run.stdout, aside: run.stderr };
}

test('what is old as of a day is listed and is no failure; a day that is none is a slip', () => {
  const { code, output } = runUpkeep('--today', '2040-01-01', '--format', 'json');
  expect(code).toBe(0);
  const kinds = (JSON.parse(output) as Advice[]).map(({ kind }) => kind);
  expect(kinds).toContain('figure-old');
  expect(runUpkeep('--today', '2040-02-30').code).toBe(2);
  expect(runUpkeep('--format', 'github').code).toBe(2);
}, 120_000);

test('a file that cannot be read yet is not passed over in silence', () => {
  writeFileSync(join(dir, 'people/a-b.yaml'), 'name: 甲\n');
  const { code, output, aside } = runUpkeep();
  expect(code).toBe(0);
  expect(output).toMatch(/^到 \d{4}-\d\d-\d\d，/);
  expect(aside).toContain('有 1 个文件还有错误，没有看。请先运行 npm run check。');
}, 120_000);
