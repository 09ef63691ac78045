import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveSite } from './serve.ts';

/** `npm start`: builds the site, then serves it. */
const build = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], {
  stdio: 'inherit',
});
if (build.status === 0) await serveSite();
else process.exitCode = build.status ?? 1;
