import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../../src/site.config.ts';

/** The folder of the project, without a slash at its end. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export interface Settings {
  contentDir: string;
  outDir: string;
  siteUrl: string;
  /** Begins and ends with `/`. */
  basePath: string;
}

/** The four settings that every command honours: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH. Relative folders start at
 *  the project folder. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const base = (env['BASE_PATH'] ?? '/').replace(/^\/*|\/*$/g, '');
  return {
    contentDir: resolveFolder(env['CONTENT_DIR'] ?? 'content'),
    outDir: resolveFolder(env['OUT_DIR'] ?? 'dist'),
    siteUrl: env['SITE_URL'] ?? siteConfig.url,
    basePath: base === '' ? '/' : `/${base}/`,
  };
}

function resolveFolder(folder: string): string {
  return isAbsolute(folder) ? folder : join(projectDir, folder);
}
