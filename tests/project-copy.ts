import { spawn, type SpawnOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { littlePublicPaths } from '../scripts/manual/golden-cases.ts';
import { projectDir } from '../scripts/content/settings.ts';

export interface Run {
  code: number | null;
  output: string;
}

/** A copy of this project with the little site as its content, where a build takes two seconds and anything may be broken. */
export interface ProjectCopy {
  dir: string;
  contentDir: string;
  /** Where its site is published; set by the copy for every command. */
  outDir: string;
  /** Runs one of its commands: `run('build')`. */
  run(command: string, env?: Record<string, string>, args?: readonly string[]): Promise<Run>;
  /** Builds; throws with everything that was said where it fails. */
  build(env?: Record<string, string>): Promise<void>;
  remove(): void;
}

const parts = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-copy-'));
  const dir = join(folder, '工程 copy');
  for (const part of parts) cpSync(join(projectDir, part), join(dir, part), { recursive: true });
  cpSync(join(projectDir, 'tests/little-content'), join(dir, 'content'), { recursive: true });
  for (const picture of littlePublicPaths) {
    mkdirSync(dirname(join(dir, 'public', picture)), { recursive: true });
    writeFileSync(join(dir, 'public', picture), 'a picture');
  }
  symlinkSync(join(projectDir, 'node_modules'), join(dir, 'node_modules'));
  const outDir = join(folder, 'www', 'site');
  const run: ProjectCopy['run'] = (command, env = {}, args = []) =>
    runProgram(process.execPath, [join(dir, 'scripts', `${command}.ts`), ...args], {
      cwd: dir,
      env: {
        ...process.env,
        OUT_DIR: outDir,
        SITE_URL: 'https://wenku.example',
        BASE_PATH: '/',
        CONTENT_DIR: 'content',
        ...env,
      },
    });
  return {
    ...{ dir, contentDir: join(dir, 'content'), outDir, run },
    build: async (env) => {
      const { code, output } = await run('build', env);
      if (code !== 0) throw new Error(output);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a program to its end; what it says on both channels is one text. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
