import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';
import type { Run } from './project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenku-terminal-'));
const contentDir = join(folder, 'content');
const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'site'), SITE_URL: '' };
const node = JSON.stringify(process.execPath);
const programOf = (name: string): string => join(projectDir, 'scripts', `${name}.ts`);

beforeAll(() => {
  cpSync(join(projectDir, 'tests/little-content'), contentDir, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const listAll = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Starts a command at a terminal and types when it asks; only the window is closed where `keys` is empty. What hangs is ended. */
function typeAt(words: readonly string[], keys: string): Promise<Run> {
  const [name = '', ...more] = words;
  const terminal = join(projectDir, 'tests/faults/fake-terminal.ts');
  const child = spawn(process.execPath, ['--import', terminal, programOf(name), ...more], {
    env,
    timeout: 120_000,
  });
  let output = '';
  let isAnswered = false;
  const listen = (chunk: Buffer): void => {
    output += chunk.toString();
    if (isAnswered || !output.includes('？')) return;
    isAnswered = true;
    // A pipe that stays open keeps a process alive, as a terminal does not.
    child.stdin.end(keys);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.stdin.on('error', () => undefined);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

const questions = {
  new: ['new'],
  'new with a title': ['new', 'stories', '--title', '竹林'],
  init: ['init', join(folder, 'yunzhou')],
};

describe.each(Object.entries(questions))('npm run %s', (_, words) => {
  test.each([
    ['Ctrl+D', '\u0004'],
    ['Ctrl+C', '\u0003'],
    ['Esc', '\u001B'],
    ['a window that is closed', ''],
  ])('ends at %s with a sentence, and nothing is made', async (key, keys) => {
    const before = listAll();
    const { code, output } = await typeAt(words, keys);
    expect(output).toMatch(/没有新建任何文件。|输入已经结束，没有做完。/);
    expect(output).not.toMatch(/^ +at |unsettled|Error|Cancel|程序自己出错/m);
    // Null is what a command gets that had to be ended.
    expect([0, 1], key).toContain(code);
    expect(listAll()).toEqual(before);
  });
});

/** Runs `npm run check` in a line of the shell, where CHECK stands for it; what hangs is ended. Gives its exit code. */
function runCheck(line: string): { code: string; output: string } {
  const file = join(folder, 'code');
  const check = `{ ${node} ${JSON.stringify(programOf('check'))}; echo $? > ${JSON.stringify(file)}; }`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line.replace('CHECK', check)], {
    ...{ env, encoding: 'utf8', timeout: 120_000 },
  });
  const code = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  rmSync(file, { force: true });
  return { code, output: stdout + stderr };
}

test.each([
  ['a reader that stops', 'CHECK | head -n 1'],
  ['a reader that is not there', 'CHECK | true'],
  ['no standard output', 'CHECK >&-'],
  ['no standard error', 'CHECK 2>&-'],
  ['no standard input', 'CHECK <&-'],
  ['none of the three', 'CHECK <&- >&- 2>&-'],
])('npm run check with %s ends quietly and with its own exit code', (_, line) => {
  for (let index = 0; index < 300; index++)
    writeFileSync(join(contentDir, 'stories', `wrong-${index}.md`), '---\ntitle: 坏\n---\n');
  const { code, output } = runCheck(line);
  expect(code).toBe('1');
  expect(output).not.toMatch(/EPIPE|^ +at |Error|程序自己出错/m);
});
