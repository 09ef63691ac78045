import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { projectDir, readSettings } from './content/settings.ts';
import { compareManifests, hashSite, parseManifest, type Differences } from './publish/manifest.ts';

const help = `逐个文件核对网站（或它的副本）与生成时的清单是否一致。

用法：
  npm run verify-site                                      核对输出文件夹
  npm run verify-site -- /mnt/usb/site                     核对一份副本，清单用 dist.sha256
  npm run verify-site -- /mnt/usb/site /mnt/usb/site.sha256

没有本项目时：cd dist && sha256sum -c ../site.sha256（副本旁边要有同名的清单）
退出码：0 一致，1 不一致，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  words: 2,
  async run({ words }) {
    const { outDir } = readSettings();
    const folder = resolveHere(words[0]) ?? outDir;
    const manifestFile = resolveHere(words[1]) ?? (await findManifest(folder, outDir));
    if (!(await stat(folder).catch(() => undefined))?.isDirectory())
      throw new Misuse(`没有这个文件夹：${folder}`);
    const text = await readFile(manifestFile, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Misuse(`没有清单：${manifestFile}`);
    const expected = parseManifest(text);
    if (expected.size === 0) throw new Misuse(`这不是清单，里面没有一行校验值：${manifestFile}`);
    // The release may be exchanged while we read: its real path stays.
    const differences = compareManifests(expected, await hashSite(await realpath(folder)));
    return report(differences, expected.size);
  },
});

function report({ missing, changed, added }: Differences, size: number): number {
  const lines = [
    ...missing.map((file) => `  缺少  ${file}`),
    ...changed.map((file) => `  改动  ${file}`),
    ...added.map((file) => `  多出  ${file}`),
  ];
  say(
    lines.length === 0
      ? `一致：${size} 个文件，每个都与清单相同。`
      : `不一致，共 ${lines.length} 处：\n${lines.slice(0, 50).join('\n')}\n建议：重新复制一次，或重新生成。`,
  );
  return lines.length === 0 ? 0 : 1;
}

/** The manifest of a release lies beside its site; that of a copy beside the copy, or else beside the output folder. */
async function findManifest(folder: string, outDir: string): Promise<string> {
  const own = `${await realpath(folder).catch(() => folder)}.sha256`;
  return (await stat(own).catch(() => undefined)) ? own : `${outDir}.sha256`;
}

function resolveHere(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return (isAbsolute(path) ? path : join(process.env['INIT_CWD'] ?? projectDir, path)).replace(/[\\/]+$/, '');
}
