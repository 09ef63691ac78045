import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { writeAdminFile } from '../../src/admin/admin-file.ts';
import { adminFolder, relaxHeaders, writeAdminPage } from '../../src/admin/admin-page.ts';
import type { Library } from '../../src/library/library.ts';
import type { AdminSettings } from '../../src/model/admin.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { bundleAdmin } from './bundle-admin.ts';

/** Writes /admin/ into the finished pages, where site.yaml asks for it. */
export async function makeAdmin(settings: Settings, siteDir: string, library: Library): Promise<void> {
  const { admin, name } = library.site;
  if (!admin) return;
  const folder = join(siteDir, adminFolder);
  const url = settings.siteUrl.replace(/\/$/, '') + settings.basePath;
  await mkdir(folder, { recursive: true });
  const packages = await bundleAdmin(folder);
  const source = { library, settings: admin, url, folder: findRepositoryFolder(admin, settings.contentDir) };
  await writeFile(join(folder, 'index.html'), writeAdminPage(name, url, admin));
  await writeFile(join(folder, 'config.json'), writeAdminFile(source));
  await writeFile(join(folder, 'LICENSE.txt'), await writeLicences(packages));
  const headers = join(siteDir, '_headers');
  await writeFile(headers, relaxHeaders(await readFile(headers, 'utf8')));
}

/** Content that lies in the project is in the project's repository, at the same place; other content is a repository of its own. */
function findRepositoryFolder({ folder }: AdminSettings, contentDir: string): string {
  if (folder !== undefined) return folder === '.' ? '' : folder;
  const inside = relative(projectDir, contentDir).replaceAll('\\', '/');
  return inside.startsWith('..') || isAbsolute(inside) ? '' : inside;
}

/** The licences of everything in the scripts and fonts: MIT, ISC, BSD and the like ask that their text goes along. */
async function writeLicences(packages: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const name of packages) {
    const folder = join(projectDir, 'node_modules', name);
    const files = (await readdir(folder)).filter((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file)).sort();
    for (const file of files) parts.push(`${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`);
  }
  const assets = join(projectDir, 'node_modules/@sveltia/cms/npm/assets');
  for (const file of (await readdir(assets)).filter((found) => /\.LICENSE\.txt$/.test(found)).sort())
    parts.push(
      `${file.replace('.LICENSE.txt', '')} (font)\n\n${(await readFile(join(assets, file), 'utf8')).trim()}`,
    );
  return `${parts.join(`\n\n${'-'.repeat(60)}\n\n`)}\n`;
}
