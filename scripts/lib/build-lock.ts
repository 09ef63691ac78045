import { open, readFile, rm } from 'node:fs/promises';

/** A second build at the same time would write into the first one's staging folder. */
export class BuildLocked extends Error {}

/** Takes the lock of an output folder; the returned function gives it back. Throws BuildLocked while another build holds it.
 *  The lock of a process that is gone (kill -9, power cut) is stale and taken over. */
export async function takeLock(outDir: string): Promise<() => Promise<void>> {
  const path = `${outDir}.lock`;
  for (let attempt = 0; attempt < 2; attempt++) {
    const file = await open(path, 'wx').catch(readExists);
    if (file) {
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isRunning(holder)) throw new BuildLocked(String(holder));
    await rm(path, { force: true });
  }
  throw new BuildLocked('');
}

function readExists(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'EEXIST') return undefined;
  throw error;
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
