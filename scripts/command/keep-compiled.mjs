import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Loaded before a command (`node --import`): Node keeps what it makes of our sources and packages, types taken out and
 *  compiled, for the next time. What has changed, or does not read well, it makes anew; a disk that does not take it is no
 *  reason to stop. No TypeScript here: what takes out its types would be loaded for this one file, 0.17 s for each command. */
enableCompileCache({
  directory: fileURLToPath(new URL('../../.work/cache/compiled', import.meta.url)),
  // Another checkout, as each run of a pipeline is, may use it too.
  portable: true,
});
