import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from './read-site.ts';
import { parseBasePath, parseFolder, parsePort, parseSiteUrl } from './setting-values.ts';

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
 *  the project folder; an empty value counts as none. Throws InvalidSetting for a value that cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const read = (name: string): string | undefined => (env[name]?.trim() === '' ? undefined : env[name]);
  const basePath = parseBasePath(read('BASE_PATH') ?? '/');
  const contentDir = parseFolder('CONTENT_DIR', read('CONTENT_DIR') ?? 'content', projectDir);
  return {
    contentDir,
    outDir: parseFolder('OUT_DIR', read('OUT_DIR') ?? 'dist', projectDir),
    siteUrl: parseSiteUrl(read('SITE_URL') ?? readSite(contentDir).url, basePath),
    basePath,
  };
}

/** The port of a server on this machine: PORT, or 4321. Throws InvalidSetting for what is none. */
export function readPort(env: NodeJS.ProcessEnv = process.env): number {
  const asked = env['PORT']?.trim();
  return parsePort(asked === undefined || asked === '' ? '4321' : asked);
}

/** A folder as the person at the keyboard knows it: inside the project from there, elsewhere whole. */
export function showFolder(folder: string): string {
  const inside = relative(projectDir, folder).replaceAll('\\', '/');
  if (inside === '') return '.';
  return inside.startsWith('..') || isAbsolute(inside) ? folder : inside;
}
