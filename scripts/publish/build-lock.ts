import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProcessStart } from './process-identity.ts';

/** A second build at the same time would write into the first one's files. `holder` says who has the lock. */
export class BuildLocked extends Error {}

export interface BuildLock {
  /** A process that works for this one holds the lock too: if this one is killed, the other may still be writing. */
  join(pid: number): Promise<void>;
  release(): Promise<void>;
}

interface Holder {
  host: string;
  /** The build itself, then whoever works for it. */
  processes: { pid: number; start: string }[];
}

const heartbeat = 10_000;
/** After so long without a heartbeat a lock of another machine (a container, a network disk) is taken for a leftover. */
const silence = 120_000;

/** Takes a lock file. Throws BuildLocked while another build holds it, or waits for it where `onWait` is given; throws what the system
 *  says where it can be neither made nor read.
 *  The lock of a build that is gone (kill -9, power cut) is a leftover, and is taken over once its last helper has ended. */
export async function takeLock(path: string, onWait?: () => void): Promise<BuildLock> {
  let told = false;
  await mkdir(dirname(path), { recursive: true });
  let waits = 0;
  for (;;) {
    const mine: Holder = { host: hostname(), processes: [describeProcess(process.pid)] };
    if (await claim(path, mine)) return hold(path, mine);
    const held = await describeHolder(path);
    if (held === undefined) continue;
    if (held === 'leftover') await removeLeftover(path);
    else if (held === 'ending' && waits++ < 300) await pause(100);
    else if (!onWait) throw new BuildLocked(held);
    else {
      if (!told) onWait();
      told = true;
      await pause(100);
    }
  }
}

/** A hard link appears with its content or not at all; a file that is opened first can be seen empty. */
async function claim(path: string, holder: Holder): Promise<boolean> {
  const own = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(own, JSON.stringify(holder));
    await link(own, path).catch((error: unknown) => linkless(error, path, holder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Disks without hard links (FAT, some network shares). */
async function linkless(error: unknown, path: string, holder: Holder): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
}

function hold(path: string, holder: Holder): BuildLock {
  const beat = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, heartbeat).unref();
  return {
    async join(pid) {
      holder.processes.push(describeProcess(pid));
      await writeFile(`${path}.${process.pid}`, JSON.stringify(holder));
      await rename(`${path}.${process.pid}`, path);
    },
    async release() {
      clearInterval(beat);
      if (await isHeldBy(path, holder)) await rm(path, { force: true });
    },
  };
}

/** A machine that has slept for long may find its lock in other hands. */
async function isHeldBy(path: string, { host, processes }: Holder): Promise<boolean> {
  const found = parseHolder(await readFile(path, 'utf8').catch(() => ''));
  return found?.host === host && found.processes[0]?.pid === processes[0]?.pid;
}

function describeProcess(pid: number): Holder['processes'][number] {
  return { pid, start: findProcessStart(pid) ?? '' };
}

/** Who holds a lock, in words for the person at the keyboard; `leftover` and `ending` for a build that was killed, undefined for
 *  a lock that nobody holds. */
async function describeHolder(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  if (text === undefined) return undefined;
  const holder = parseHolder(text);
  const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0);
  // Unreadable: just being written on a disk without links, or damaged.
  if (!holder) return age > 2000 ? 'leftover' : 'ending';
  const [build, ...workers] = holder.processes;
  const named = `进程 ${build?.pid ?? '未知'}`;
  if (holder.host !== hostname()) return age > silence ? 'leftover' : `机器 ${holder.host} 上的${named}`;
  if (build && isSame(build)) return named;
  return workers.some(isSame) ? 'ending' : 'leftover';
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return Array.isArray(holder?.processes) && typeof holder.host === 'string'
      ? (holder as Holder)
      : undefined;
  } catch {
    return undefined;
  }
}

function isSame({ pid, start }: Holder['processes'][number]): boolean {
  return findProcessStart(pid) === start;
}

/** One at a time clears a leftover away, and looks again first: who has read the dead lock a moment ago would else remove that of
 *  a build that has begun since. What guards this is a lock too: one that was left by a killed build goes the same way. */
async function removeLeftover(path: string): Promise<void> {
  const guard = await takeLock(`${path}.left`).catch(async (error: unknown) => {
    if (!(error instanceof BuildLocked)) throw error;
    await pause(20);
  });
  if (!guard) return;
  try {
    if ((await describeHolder(path)) === 'leftover') await rm(path, { force: true });
  } finally {
    await guard.release();
  }
}
