import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** The thread of `removeApart`. */
let failure: unknown;
for (const path of workerData as string[]) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    failure ??= error;
  }
}
if (failure !== undefined) throw failure as Error;
