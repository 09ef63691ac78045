import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir, type Settings } from './settings.ts';

/** Astro could not make the pages. The message holds its own words, without the trail of calls; the rest is in the log. */
export class PagesFailed extends Error {}

interface Listeners {
  /** Hears of every page made. */
  report(pages: number): void;
  /** Hears of the process that makes them before it gets to work. */
  onStart(pid: number): Promise<unknown>;
}

const logFile = '.work/build.log';

/** Lets Astro make all pages in a folder. What Astro keeps between builds is thrown away first: our store is made afresh in
 *  any case, and a damaged one would end up in the pages. */
export async function makePages(settings: Settings, stagingDir: string, listeners: Listeners): Promise<void> {
  await rm(join(projectDir, '.work/astro'), { recursive: true, force: true });
  const child = startAstro(settings, stagingDir);
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
function startAstro(settings: Settings, stagingDir: string): ChildProcess {
  const guard = pathToFileURL(join(projectDir, 'scripts/lib/end-with-parent.ts')).href;
  const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, ['--import', guard, astro, 'build'], {
    cwd: projectDir,
    env: {
      ...process.env,
      ...{ TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NODE_ENV: 'production', NO_COLOR: '1' },
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: settings.contentDir,
      SITE_URL: settings.siteUrl,
      BASE_PATH: settings.basePath,
      STAGING_DIR: stagingDir,
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
  // eslint-disable-next-line no-control-regex -- colours of the terminal
  const plain = log.replace(/\u001B\[[0-9;]*m/g, '');
  await mkdir(join(projectDir, '.work'), { recursive: true }).catch(() => undefined);
  await writeFile(join(projectDir, logFile), plain).catch(() => undefined);
  const start = plain.search(/^.*\b(?:error|Error)\b/m);
  const told = plain.slice(Math.max(0, start)).split('\n');
  const words = told.filter((line) => line.trim() !== '' && !/^\s+at |Stack trace|^\s*node:/.test(line));
  return `${words.slice(0, 8).join('\n')}\n（全部输出在 ${logFile}）`;
}
