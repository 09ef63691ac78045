import { stat } from 'node:fs/promises';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { showFolder } from '../content/settings.ts';

/** Throws CannotGoOn where there is no built site, for the commands that look at one. */
export async function inspectBuiltSite(outDir: string): Promise<void> {
  const found = await stat(outDir).catch(() => undefined);
  if (!found) throw new CannotGoOn('还没有生成网站。请先运行：npm run build');
  if (!found.isDirectory())
    throw new CannotGoOn(
      `${showFolder(outDir)} 是一个文件，不是网站。请核对 OUT_DIR，或者先运行：npm run build`,
    );
}
