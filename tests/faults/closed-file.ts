import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded into a process that may read everything, to take from it the right to read one file or folder: CLOSED. */
const closed = process.env['CLOSED'];

type Read = (path: unknown, ...more: unknown[]) => unknown;

function guard(disk: Record<string, Read>, name: string, refuse: (error: Error) => unknown): void {
  const real = disk[name] as Read;
  disk[name] = (path, ...more) =>
    String(path).replace(/\/$/, '') === closed
      ? refuse(Object.assign(new Error(`EACCES: permission denied, ${name}`), { code: 'EACCES', path }))
      : real(path, ...more);
}

for (const name of ['readFile', 'open', 'readdir'])
  guard(fs.promises as unknown as Record<string, Read>, name, (error) => Promise.reject(error));
for (const name of ['readFileSync', 'openSync', 'readdirSync'])
  guard(fs as unknown as Record<string, Read>, name, (error) => {
    throw error;
  });
syncBuiltinESMExports();
