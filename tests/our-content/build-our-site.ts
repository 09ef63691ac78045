import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectDir } from '../../scripts/content/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of our own site, built once for the run. */
    ourSite: string;
  }
}

/** Builds our site into a folder of its own, as `npm run build` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'wenku-site-'));
  const outDir = join(folder, 'site');
  const build = spawnSync(process.execPath, [join(projectDir, 'scripts/build.ts')], {
    env: { ...process.env, OUT_DIR: outDir, SITE_URL: 'https://wenku.example', BASE_PATH: '/' },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  project.provide('ourSite', outDir);
  return () => rm(folder, { recursive: true, force: true });
}
