import type { Fault, SiteFacts } from './inspect-site.ts';

/** What belongs to the browser editor (decision 0081): its page, and the files that it loads. */
const ownFiles = /^admin\/(?:index\.html|config\.json|LICENSE\.txt|[\w.-]+\.js|assets\/[\w.-]+\.woff2)$/;

const adminPage = 'admin/index.html';

const neededFiles = [adminPage, 'admin/admin.js', 'admin/config.json', 'admin/LICENSE.txt'];

export function isAdminPage(file: string): boolean {
  return file === adminPage;
}

/** The editor is there where the settings ask for it, whole and with nothing beside it; search engines do not hear of it. */
export function* findAdminFaults(site: SiteFacts): Generator<Fault> {
  const { files, adminPolicy, pages, sitemap, siteUrl, base } = site;
  for (const file of files.keys()) {
    if (!file.startsWith('admin/')) continue;
    if (adminPolicy === undefined) yield { file, message: 'site.yaml 里没有 admin，不应当有这个文件。' };
    else if (!ownFiles.test(file)) yield { file, message: '不是编辑页的文件。' };
  }
  if (adminPolicy === undefined) return;
  for (const file of neededFiles) if (!files.has(file)) yield { file, message: '没有做出来。' };
  const page = pages.get(adminPage);
  if (page && !page.isHidden) yield { file: page.file, message: '编辑页没有写 noindex。' };
  if (page && page.policy !== adminPolicy)
    yield { file: page.file, message: '内容安全策略和设置的平台不符。' };
  if (sitemap.includes(`${siteUrl}${base}admin/`))
    yield { file: 'sitemap.xml', message: '网站地图里有编辑页。' };
}
