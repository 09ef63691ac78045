import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listedNames } from '../../src/model/names.ts';
import { parseManifest } from './manifest.ts';
import { releasesDir } from './releases.ts';

/** A release in words: its number, when it was made, how many pages it has. */
export async function describeRelease(outDir: string, name: string): Promise<string> {
  const path = join(releasesDir(outDir), name, 'site.sha256');
  const found = await stat(path).catch(() => undefined);
  const pages = (await listFiles(path)).filter((file) => file.endsWith('.html')).length;
  const made = found ? `${formatTime(found.mtime)} 生成，` : '';
  return `第 ${Number(name)} 版（${made}${pages} 页）`;
}

/** How many entries of the listed collections a release has a page for. Lists beyond their first page and years are no entries. */
export async function countEntries(releaseDir: string): Promise<number> {
  const entry = new RegExp(`^(?:${listedNames.join('|')})/(?!\\d+/)[^/]+/index\\.html$`);
  return (await listFiles(join(releaseDir, 'site.sha256'))).filter((file) => entry.test(file)).length;
}

async function listFiles(manifest: string): Promise<string[]> {
  return [...parseManifest(await readFile(manifest, 'utf8').catch(() => '')).keys()];
}

/** The time on the clocks of our readers. */
function formatTime(time: Date): string {
  const options = { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('zh-CN', options).format(time);
}
