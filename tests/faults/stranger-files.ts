import { existsSync, lstatSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What others keep beside, in and below our folders where the site stands in `site`; each name is one that somebody has. */

/** Names that a careless cleaner would take for its own. */
export const beside: readonly string[] = [
  'site.staging/index.html',
  'site.staging-old/a.txt',
  'site.staging-1-0a1b2c3d/b.txt',
  'site.link/c.txt',
  'site.my.link',
  'site.lock',
  'site.lock.7',
  'site.lock.7-old',
  'site.sha256.link',
  'site.releases.link/d.txt',
  'site.bak/index.html',
  'sites/index.html',
  'other/site/index.html',
];

/** Names in our own folders that are not ours. */
export const within: readonly string[] = [
  'site.releases/staging/e.txt',
  'site.releases/staging-old/f.txt',
  'site.releases/link-1',
  'site.releases/0099/site/index.html',
  'site.releases/notes.txt',
  'site.kept/readme.txt',
];

/** What an owner puts into the published site by hand. */
export const inside: readonly string[] = [
  'site/MP_verify_abc.txt',
  'site/.well-known/acme-challenge/token',
  'site/old/index.html',
];

export function putStrangers(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, `别人的东西：${path}`);
    utimesSync(place, 1_000_000, 1_000_000);
  }
}

/** Every stranger's place with what stands there now. */
export function lookAtStrangers(folder: string, paths: readonly string[]): string[] {
  return paths.map((path) => {
    const place = join(folder, path);
    return existsSync(place)
      ? `${path} ${lstatSync(place).mtimeMs} ${readFileSync(place, 'utf8')}`
      : `${path} 没有了`;
  });
}
