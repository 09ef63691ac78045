import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InvalidSetting } from './cannot-go-on.ts';

/** The address of the site without a path or a slash at its end. A path may be written too, where it is the base path. Throws
 *  InvalidSetting for anything a reader could not open. */
export function parseSiteUrl(value: string, basePath: string): string {
  const fail = (reason: string): InvalidSetting => new InvalidSetting('SITE_URL', value, reason);
  const text = value.trim();
  if (!/^https?:\/\//i.test(text))
    throw fail(`要以 https:// 开头，例如 https://${/^[\w.-]+\.[a-z]{2,}$/i.exec(text)?.[0] ?? 'www.example.cn'}。`);
  if (!URL.canParse(text)) throw fail('不是网址。写成 https://www.example.cn 这样。');
  const { origin, hostname, pathname, search, hash, username, password } = new URL(text);
  if (!/\.|^localhost$|^\[/.test(hostname)) throw fail('域名不完整。写成 https://www.example.cn 这样。');
  if (username !== '' || password !== '') throw fail('里面不能有用户名和密码。');
  if (search !== '' || hash !== '') throw fail('里面不能有 ? 和 # 后面的部分。');
  if (pathname !== '/' && `${pathname.replace(/\/$/, '')}/` !== basePath)
    throw fail(
      `带着目录 ${pathname}，BASE_PATH 却是 ${basePath}。请写成 SITE_URL=${origin} BASE_PATH=${pathname.replace(/\/$/, '')}/。`,
    );
  return origin;
}

/** The folder of the site on its host, as it stands in addresses: it begins and ends with `/`, 汉字 and blanks are encoded. */
export function parseBasePath(value: string): string {
  const fail = (reason: string): InvalidSetting => new InvalidSetting('BASE_PATH', value, reason);
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) throw fail('只写网址里域名后面的目录，例如 /wenku/；域名写在 SITE_URL 里。');
  const parts = value.trim().replace(/^\/+|\/+$/g, '').split('/');
  if (parts.length === 1 && parts[0] === '') return '/';
  if (parts.some((part) => part === '')) throw fail('里面有连在一起的斜线。写成 /wenku/ 这样。');
  if (parts.some((part) => part === '.' || part === '..')) throw fail('里面不能有 . 和 .. 这样的一段。写成 /wenku/ 这样。');
  if (/[\\?#"'<>|*:\u0000-\u001F\u007F]/.test(value)) throw fail('里面有网址的目录不能用的字符。写成 /wenku/ 这样。');
  const decoded = decode(value.trim());
  if (decoded === undefined) throw fail('其中 % 后面不是两位十六进制数。写成 /wenku/ 这样。');
  return encodeURI(`/${decoded.replace(/^\/+|\/+$/g, '')}/`);
}

function decode(text: string): string | undefined {
  try {
    return decodeURI(text);
  } catch {
    return undefined;
  }
}

/** The port of the local server; 0 lets the system choose one. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidSetting('PORT', value, '端口是 1 到 65535 的整数，例如 PORT=4322。');
}

/** An absolute path without a slash at its end; relative ones start at the project folder. */
export function parseFolder(name: string, value: string, projectDir: string): string {
  if (/[\u0000-\u001F\u007F]/.test(value)) throw new InvalidSetting(name, value, '里有看不见的控制字符，请重新写一遍。');
  const path = isAbsolute(value) ? resolve(value) : join(projectDir, value);
  return path.length > 1 ? path.replace(/[\\/]+$/, '') : path;
}

/** Folders of the project that a site may not be written into. */
const ownFolders = ['src', 'scripts', 'public', 'tests', 'docs', 'hosting', 'node_modules', '.git', '.astro'];

/** Throws InvalidSetting where the tools that make the pages cannot work with a folder: Vite takes what follows these signs
 *  in a path for a question or an anchor. */
export function inspectSigns(name: string, folder: string): void {
  const sign = /[#?%]/.exec(folder)?.[0];
  if (sign !== undefined)
    throw new InvalidSetting(name, folder, `名字里有 ${sign}，制作网页的工具不认。请改名，或者换一个没有 # ? % 的地方。`);
}

/** What must be in order before a build begins. */
export function inspectBuildFolders(outDir: string, contentDir: string, projectDir: string): void {
  inspectSigns('CONTENT_DIR', contentDir);
  inspectOutDir(outDir, contentDir, projectDir);
}

/** Throws InvalidSetting for an output folder that cannot be written without harm: the root of the disk, one below a file, one
 *  that holds the project or the content, one in the content or in a folder of the project's own. */
function inspectOutDir(outDir: string, contentDir: string, projectDir: string): void {
  const fail = (reason: string): InvalidSetting =>
    new InvalidSetting('OUT_DIR', outDir, `${reason}请换一个文件夹，例如 OUT_DIR=dist。`);
  if (dirname(outDir) === outDir) throw fail('是整个磁盘。');
  if (isWithin(contentDir, outDir) || isWithin(projectDir, outDir)) throw fail('里面放着内容或本项目。');
  if (isWithin(outDir, contentDir)) throw fail('在内容文件夹里面，生成的网站会被当成内容。');
  const own = ownFolders.find((name) => isWithin(outDir, join(projectDir, name)));
  if (own !== undefined) throw fail(`在本项目自己的 ${own}/ 里面。`);
  const file = findFileAbove(outDir);
  if (file !== undefined) throw fail(`上面的 ${file} 是一个文件，不是文件夹。`);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

function findFileAbove(path: string): string | undefined {
  for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) return found.isDirectory() ? undefined : folder;
  }
  return undefined;
}
