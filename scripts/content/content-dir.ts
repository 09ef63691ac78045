import { readdir, stat } from 'node:fs/promises';
import { collectionNames } from '../../src/model/names.ts';
import { InvalidSetting } from './cannot-go-on.ts';

/** What shows that a folder holds the content of a site, were it only begun. */
const ours: readonly string[] = [...collectionNames, 'site.yaml'];

/** Throws InvalidSetting where the content folder is not there, is a file, or holds nothing of a site: a slip in a name must
 *  never publish an empty site, nor make a folder of that name. */
export async function inspectContentDir(contentDir: string): Promise<void> {
  const fail = (reason: string): InvalidSetting => new InvalidSetting('CONTENT_DIR', contentDir, reason);
  const found = await stat(contentDir).catch(() => undefined);
  if (!found) throw fail('没有这个文件夹。请核对名字；要建一个新站，请运行 npm run init -- 文件夹。');
  if (!found.isDirectory()) throw fail('这是一个文件，不是文件夹。请写内容文件夹的名字。');
  const names = await readdir(contentDir).catch(() => undefined);
  if (!names) throw fail('没有读取权限。请检查它的权限，或者换一个文件夹。');
  if (ours.some((name) => names.includes(name))) return;
  throw fail(
    `里面没有本站的文件夹（例如 stories、people）。请核对名字；要建一个新站，请运行 npm run init -- 文件夹。`,
  );
}
