import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { compareManifests, hashSite, parseManifest } from './publish/manifest.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `逐个文件核对网站（或它的副本）与生成时的清单是否一致。

用法：
  npm run verify-site                                      核对输出文件夹
  npm run verify-site -- /mnt/usb/site                     核对一份副本，清单用 dist.sha256
  npm run verify-site -- /mnt/usb/site /mnt/usb/site.sha256

没有本项目时：cd dist && sha256sum -c ../site.sha256（副本旁边要有同名的清单）
退出码：0 一致，1 不一致，2 命令写错了。`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) return say(help, 0);
  const { outDir } = readSettings();
  const folder = resolveHere(args[0]) ?? outDir;
  const manifestFile = resolveHere(args[1]) ?? (await findManifest(folder, outDir));
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    return say(`没有这个文件夹：${folder}\n\n${help}`, 2);
  const text = await readFile(manifestFile, 'utf8').catch(() => undefined);
  if (text === undefined) return say(`没有清单：${manifestFile}\n\n${help}`, 2);
  // The release may be exchanged while we read: its real path stays.
  const { missing, changed, added } = compareManifests(
    parseManifest(text),
    await hashSite(await realpath(folder)),
  );
  const total = missing.length + changed.length + added.length;
  if (total === 0) return say(`一致：${parseManifest(text).size} 个文件，每个都与清单相同。`, 0);
  const lines = [
    ...missing.map((file) => `  缺少  ${file}`),
    ...changed.map((file) => `  改动  ${file}`),
    ...added.map((file) => `  多出  ${file}`),
  ];
  return say(
    `不一致，共 ${total} 处：\n${lines.slice(0, 50).join('\n')}\n建议：重新复制一次，或重新生成。`,
    1,
  );
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

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
