import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Cost {
  wallSeconds: number;
  /** Processor time of the command and its children, user and system. */
  cpuSeconds: number;
  /** The greatest sum of resident memory of the command and its children, sampled every 100 ms. */
  peakMegabytes: number;
  code: number | null;
}

/** Runs a command and measures it. Linux only: memory is read from /proc, processor time from the shell's `times`. */
export async function measureCommand(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Cost> {
  const started = performance.now();
  const shell = spawn(
    'bash',
    ['-c', '"$@" >/dev/null 2>&1; code=$?; times; exit $code', 'bash', ...command],
    { env, cwd },
  );
  let output = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const timer = setInterval(() => {
    void sumMemory(shell.pid ?? 0).then((memory) => (peak = Math.max(peak, memory)));
  }, 100);
  const code = await new Promise<number | null>((resolve) => shell.on('close', resolve));
  clearInterval(timer);
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: parseChildTimes(output),
    peakMegabytes: peak,
    code,
  };
}

/** The second line of `times` is the children's user and system time: 0m1.234s 0m0.456s. */
function parseChildTimes(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Resident memory of a process and all below it, in MB. */
async function sumMemory(root: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const rows = await Promise.all(pids.map(readProcess));
  const tree = new Set([root]);
  for (const pid of tree) for (const row of rows) if (row && row.parent === pid) tree.add(row.pid);
  return rows.reduce((sum, row) => sum + (row && tree.has(row.pid) ? row.megabytes : 0), 0);
}

async function readProcess(
  name: string,
): Promise<{ pid: number; parent: number; megabytes: number } | undefined> {
  const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return parent === undefined
    ? undefined
    : { pid: Number(name), parent: Number(parent), megabytes: Number(resident ?? 0) / 1024 };
}
