import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began, in whatever words the system has for it; undefined where there is no such process.
 *  A number is given to a new process after the old one is gone; number and beginning together name one process for good. */
export function findProcessStart(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  return process.platform === 'linux' ? readLinuxStart(pid) : askForStart(pid);
}

/** Signal 0 asks whether a process exists; EPERM says that it does and belongs to somebody else. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat counts ticks since the machine began, so it is kept with the name of that beginning.
 *  A zombie (state Z) has stopped working, whoever has not yet collected it. */
function readLinuxStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19] ?? ''}`;
  } catch {
    return isRunning(pid) ? '' : undefined;
  }
}

function askForStart(pid: number): string {
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : '';
}
