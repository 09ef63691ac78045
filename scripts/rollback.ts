import { nameLock } from './publish/build-folders.ts';
import { BuildLocked, takeLock } from './publish/build-lock.ts';
import { explainFailure } from './build/explain-failure.ts';
import { findPrevious, findPublished, listReleases, rollBack } from './publish/releases.ts';
import { readSettings } from './content/settings.ts';

const help = `退回上一版：读者马上看到换上新站之前的那一版。一共留着最近三版。

用法：
  npm run rollback
  npm run rollback -- --list      只看有哪几版

环境变量：OUT_DIR 输出文件夹。退出码：0 已经退回，1 没有退回。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { outDir } = readSettings();
  if (process.argv.includes('--help')) return say(help, 0);
  if (process.argv.includes('--list')) return say(await describeReleases(outDir), 0);
  try {
    if ((await findPrevious(outDir)) === undefined) return say('没有更早的版本可以退回。', 1);
    const lock = await takeLock(nameLock(outDir));
    const name = await rollBack(outDir).finally(() => lock.release());
    return name === undefined
      ? say('没有更早的版本可以退回。', 1)
      : say(`已经退回第 ${Number(name)} 版。${await describeReleases(outDir)}`, 0);
  } catch (error) {
    if (error instanceof BuildLocked) return say(`正在生成网站（${error.message}）。请等它完成再退回。`, 1);
    return say(`${explainFailure(error)}\n网站没有改动。`, 1);
  }
}

async function describeReleases(outDir: string): Promise<string> {
  const published = await findPublished(outDir);
  const names = (await listReleases(outDir)).map(
    (name) => `第 ${Number(name)} 版${name === published ? '（现在的）' : ''}`,
  );
  return names.length === 0 ? '还没有生成过网站。' : `留着：${names.join('、')}。`;
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
