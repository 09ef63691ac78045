import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded into a process to break its disk: before its BREAK_AT-th writing operation the process is killed, or, where
 *  BREAK_WITH names an error, that operation and all later ones of its kind fail with it. */
const breakAt = Number(process.env['BREAK_AT']);
const breakWith = process.env['BREAK_WITH'];
const names = ['rename', 'symlink', 'link', 'rm', 'mkdir', 'writeFile', 'copyFile', 'utimes'] as const;
let operations = 0;

/** Counts a writing operation, and breaks the one that is to be broken. */
function breakDisk(name: string): void {
  operations += 1;
  if (operations === breakAt && breakWith === undefined) process.kill(process.pid, 'SIGKILL');
  if (operations === breakAt)
    throw Object.assign(new Error(`${breakWith ?? ''}: ${name}`), { code: breakWith });
}

type Operation = (...args: unknown[]) => unknown;
const disk = fs.promises as unknown as Record<string, Operation>;
const waiting = fs as unknown as Record<string, Operation>;
for (const name of names) {
  const real = disk[name] as Operation;
  disk[name] = async (...args) => {
    breakDisk(name);
    return await real(...args);
  };
  const realSync = waiting[`${name}Sync`] as Operation;
  waiting[`${name}Sync`] = (...args) => {
    breakDisk(name);
    return realSync(...args);
  };
}
syncBuiltinESMExports();
