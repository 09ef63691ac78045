import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectDir, type Settings } from './settings.ts';

/** Lets Astro make all pages in a folder. Throws with Astro's last lines where it fails. `report` hears of every page made. */
export async function makePages(
  settings: Settings,
  stagingDir: string,
  report: (pages: number) => void,
): Promise<void> {
  const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: projectDir,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      TZ: 'UTC',
      CONTENT_DIR: settings.contentDir,
      SITE_URL: settings.siteUrl,
      BASE_PATH: settings.basePath,
      STAGING_DIR: stagingDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let pages = 0;
  const listen = (chunk: Buffer): void => {
    const text = chunk.toString();
    lines.push(...text.split('\n'));
    lines.splice(0, Math.max(0, lines.length - 40));
    pages += text.match(/index\.html/g)?.length ?? 0;
    report(pages);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(lines.join('\n').trim());
}
