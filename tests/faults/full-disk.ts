import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded into a process to give it a disk on which SPARE bytes are free: what goes beyond is cut off and fails as on a full
 *  disk; with FULL_KILLS=1 the process is killed there instead. */
let spare = Number(process.env['SPARE']);

/** How much of some data goes to the disk; what is left out is an error. */
function takeRoom(data: unknown): { fits: Uint8Array; isWhole: boolean } {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array);
  const fits = bytes.subarray(0, Math.max(0, Math.min(bytes.length, spare)));
  spare -= bytes.length;
  return { fits, isWhole: fits.length === bytes.length };
}

function fail(): never {
  if (process.env['FULL_KILLS'] === '1') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

const { open, writeFile } = fs.promises;

fs.promises.open = async (...args) => {
  const file = await open(...args);
  const write = file.writeFile.bind(file);
  file.writeFile = async (data: unknown) => {
    const { fits, isWhole } = takeRoom(data);
    await write(fits);
    if (!isWhole) fail();
  };
  return file;
};

fs.promises.writeFile = async (path, data, ...more) => {
  const { fits, isWhole } = takeRoom(data);
  await writeFile(path, fits, ...more);
  if (!isWhole) fail();
};

syncBuiltinESMExports();
