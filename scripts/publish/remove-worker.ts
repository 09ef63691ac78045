import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** The thread of `removeApart`. */
for (const path of workerData as string[]) rmSync(path, { recursive: true, force: true });
