import { spawn, type SpawnOptions } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readNpmCommand } from '../scripts/command/npm-command.ts';
import { projectDir } from '../scripts/content/settings.ts';

export interface Run {
  code: number | null;
  output: string;
}

/** A copy of this project with the little site as its content, where a build is quick and anything may be broken. */
export interface ProjectCopy {
  /** All that belongs to the copy lies in it. */
  folder: string;
  /** The project itself. */
  dir: string;
  contentDir: string;
  /** Where its site is published; set by the copy for every command. */
  outDir: string;
  /** The settings with which its commands run. */
  env: Readonly<Record<string, string>>;
  /** Runs one of its commands: `run('build')`. */
  run(command: string, env?: Record<string, string>, args?: readonly string[]): Promise<Run>;
  /** Builds; throws with everything that was said where it fails. */
  build(env?: Record<string, string>): Promise<void>;
  remove(): void;
}

const parts = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy whose site is built already: of the one that was prepared for the run. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-copy-'));
  cpSync(inject('littleProject'), folder, { recursive: true, verbatimSymlinks: true });
  return openCopy(folder);
}

/** A copy of this project as it is, without a site. */
export function prepareProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-little-'));
  const dir = join(folder, '工程 copy');
  for (const part of parts) cpSync(join(projectDir, part), join(dir, part), { recursive: true });
  cpSync(join(projectDir, 'tests/little-content'), join(dir, 'content'), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), join(dir, 'node_modules'));
  return openCopy(folder);
}

/** Where the site of a copy is published. */
export function siteOfCopy(folder: string): string {
  return join(folder, 'www', 'site');
}

function openCopy(folder: string): ProjectCopy {
  const dir = join(folder, '工程 copy');
  const outDir = siteOfCopy(folder);
  const env = {
    OUT_DIR: outDir,
    SITE_URL: 'https://wenku.example',
    BASE_PATH: '/',
    CONTENT_DIR: 'content',
  };
  const run: ProjectCopy['run'] = (command, own = {}, args = []) => {
    const [program, ...words] = readNpmCommand(command);
    return runProgram(program, [...words, ...args], { cwd: dir, env: { ...process.env, ...env, ...own } });
  };
  return {
    ...{ folder, dir, contentDir: join(dir, 'content'), outDir, env, run },
    build: async (own) => {
      const { code, output } = await run('build', own);
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
