import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { readSettings } from './content/settings.ts';
import { nameLock } from './publish/build-folders.ts';
import { BuildLocked, takeLock } from './publish/build-lock.ts';
import { DoorBlocked, inspectFrontDoor } from './publish/front-door.ts';
import { describeRelease } from './publish/release-facts.ts';
import { findPrevious, findPublished, listReleases, rollBack } from './publish/releases.ts';

const help = `退回上一版：读者马上看到换上新站之前的那一版。一共留着最近三版。

用法：
  npm run rollback                从现在的一版退回上一版；先说从哪一版退到哪一版
  npm run rollback -- --list      只看有哪几版，什么都不改

环境变量：OUT_DIR 输出文件夹。退出码：0 已经退回，1 没有退回，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { list: 'flag' },
  async run({ options }) {
    const { outDir } = readSettings();
    if (options.list) say(await describeReleases(outDir));
    else return explainRefusal(() => goBack(outDir));
    return 0;
  },
});

async function goBack(outDir: string): Promise<number> {
  await inspectFrontDoor(outDir);
  const [published, previous] = [await findPublished(outDir), await findPrevious(outDir)];
  if (published === undefined || previous === undefined) {
    say(`没有更早的版本可以退回。${await describeReleases(outDir)}`);
    return 1;
  }
  const lock = await takeLock(nameLock(outDir));
  try {
    say(`从${await describeRelease(outDir, published)}退回${await describeRelease(outDir, previous)}。`);
    await rollBack(outDir);
  } finally {
    await lock.release();
  }
  say(`已经退回第 ${Number(previous)} 版。要再往前就再运行一次；要换上新站，运行 npm run build。`);
  return 0;
}

async function explainRefusal(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BuildLocked) say(`正在生成网站（${error.message}）。请等它完成再退回。`);
    else if (error instanceof DoorBlocked) say(`${error.message}\n网站没有改动。`);
    else throw error;
    return 1;
  }
}

async function describeReleases(outDir: string): Promise<string> {
  const published = await findPublished(outDir);
  const names = await listReleases(outDir);
  if (names.length === 0) return '还没有生成过网站。';
  const lines = await Promise.all(
    names.map(
      async (name) =>
        `  ${await describeRelease(outDir, name)}${name === published ? '，读者现在看到的' : ''}`,
    ),
  );
  return ['留着：', ...lines].join('\n');
}
