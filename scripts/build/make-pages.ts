import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir, type Settings } from '../content/settings.ts';
import { misleadingNames } from './misleading-names.ts';

/** Astro could not make the pages. The message holds its own words, without the trail of calls; the rest is in the log. */
export class PagesFailed extends Error {}

export interface Listeners {
  /** Hears of every page made. */
  report(pages: number): void;
  /** Hears of the process that makes them before it gets to work. */
  onStart(pid: number): Promise<unknown>;
}

const workDir = join(projectDir, '.work');
const logFile = '.work/build.log';

/** Lets Astro make all pages in a folder. What Astro keeps between builds is thrown away first: our store is made afresh in
 *  any case, and a damaged one would end up in the pages. */
export async function makePages(settings: Settings, stagingDir: string, listeners: Listeners): Promise<void> {
  await removeLeftPages();
  const pagesDir = join(workDir, `pages-${process.pid}`);
  try {
    await runAstro(settings, pagesDir, listeners);
    await moveFolder(pagesDir, stagingDir);
  } finally {
    await rm(pagesDir, { recursive: true, force: true });
  }
}

async function removeLeftPages(): Promise<void> {
  for (const name of await readdir(workDir).catch(() => []))
    if (name === 'astro' || name === 'vite' || name.startsWith('pages-'))
      await rm(join(workDir, name), { recursive: true, force: true });
}

/** Astro moves files between the project and the folder it writes to, and can do so only on one disk; the site may stand on
 *  another. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

async function runAstro(settings: Settings, pagesDir: string, listeners: Listeners): Promise<void> {
  const child = startAstro(settings, pagesDir);
  const lines: string[] = [];
  let pages = 0;
  const listen = (chunk: Buffer): void => {
    const text = chunk.toString();
    lines.push(text);
    pages += text.match(/index\.html/g)?.length ?? 0;
    listeners.report(pages);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = waitFor(child);
  if (child.pid !== undefined) await listeners.onStart(child.pid);
  const code = await ended;
  if (code !== 0) throw new PagesFailed(await explainLog(lines.join('')));
}

/** The pages are the same bytes on every machine, so the process sees neither its time zone nor its language. */
function startAstro(settings: Settings, pagesDir: string): ChildProcess {
  const guard = pathToFileURL(join(projectDir, 'scripts/build/end-with-parent.ts')).href;
  const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, ['--import', guard, astro, 'build'], {
    cwd: projectDir,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleadingNames.includes(name))),
      ...{ TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NODE_ENV: 'production', NO_COLOR: '1' },
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: settings.contentDir,
      SITE_URL: settings.siteUrl,
      BASE_PATH: settings.basePath,
      STAGING_DIR: pagesDir,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function waitFor(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** The last words of Astro without the trail of calls. All of them are kept in the log file. */
async function explainLog(log: string): Promise<string> {
  const plain = log.replace(/\u001B\[[0-9;]*m/g, '');
  await mkdir(workDir, { recursive: true }).catch(() => undefined);
  await writeFile(join(projectDir, logFile), plain).catch(() => undefined);
  const start = plain.search(/\[ERROR\]|^.*\bError\b|^[A-Z]{4,}: /m);
  const told = (start < 0 ? plain.slice(-1000) : plain.slice(start)).split('\n');
  const words = told
    .filter((line) => line.trim() !== '' && !/^\s+at |Stack trace|^\s*node:/.test(line))
    .map((line) => line.replace(/^.*\[ERROR\]\s*(?:\[\w+\]\s*)?/, ''));
  return `${[...new Set(words)].slice(0, 8).join('\n')}\n（全部输出在 ${logFile}）`;
}
