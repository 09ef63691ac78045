import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir } from '../content/settings.ts';
import { misleadingNames } from './misleading-names.ts';

/** Pages could not be made. The message holds the program's own words, without the trail of calls; the rest is in the log. */
export class PagesFailed extends Error {}

interface NodeStart {
  env?: Readonly<Record<string, string>>;
  /** Hears of the process before it gets to work. */
  onStart: (pid: number) => Promise<unknown>;
}

/** A process that was started. */
export interface NodeProcess {
  /** Tells it what to do, and waits for its end. Throws PagesFailed where it fails. */
  finish(order?: object, onMessage?: (message: unknown) => void): Promise<void>;
  /** Ends it, whatever it is doing; once it has finished there is nothing to end. */
  kill(): void;
}

const logFile = '.work/build.log';

/** Starts a script of the project, or of its packages, in a process of its own, which ends with this one. Its pages are the same
 *  bytes on every machine, so it sees neither the time zone nor the language. */
export async function openNode(
  args: readonly string[],
  { env = {}, onStart }: NodeStart,
): Promise<NodeProcess> {
  const child = startNode(args, env);
  const lines: string[] = [];
  const listen = (chunk: Buffer): void => {
    lines.push(chunk.toString());
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = waitFor(child);
  // Told by `finish`.
  ended.catch(() => undefined);
  if (child.pid !== undefined) await onStart(child.pid);
  return {
    async finish(order, onMessage) {
      child.on('message', (message) => onMessage?.(message));
      // Where the process is gone already, its code tells of it.
      if (order !== undefined && child.connected) child.send(order, () => undefined);
      const code = await ended;
      if (code !== 0) throw new PagesFailed(await explainLog(lines.join('')));
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}

function startNode(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const before = ['scripts/command/keep-compiled.mjs', 'scripts/build/end-with-parent.ts'];
  const imports = before.flatMap((file) => ['--import', pathToFileURL(join(projectDir, file)).href]);
  return spawn(process.execPath, [...imports, ...args], {
    cwd: projectDir,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleadingNames.includes(name))),
      ...{ TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NODE_ENV: 'production', NO_COLOR: '1' },
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
}

function waitFor(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** The last words without the trail of calls. All of them are kept in the log file. */
async function explainLog(log: string): Promise<string> {
  const plain = log.replace(/\u001B\[[0-9;]*m/g, '');
  const path = join(projectDir, logFile);
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  await writeFile(path, plain).catch(() => undefined);
  const start = plain.search(/\[ERROR\]|^.*\bError\b|^[A-Z]{4,}: /m);
  const told = (start < 0 ? plain.slice(-1000) : plain.slice(start)).split('\n');
  const words = told
    .filter((line) => line.trim() !== '' && !/^\s+at |Stack trace|^\s*node:/.test(line))
    .map((line) => line.replace(/^.*\[ERROR\]\s*(?:\[\w+\]\s*)?/, ''));
  return `${[...new Set(words)].slice(0, 8).join('\n')}\n（全部输出在 ${logFile}）`;
}
