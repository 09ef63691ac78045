import { command } from './command/command.ts';
import { explainFailure } from './command/explain-failure.ts';
import { say } from './command/say.ts';
import { CannotGoOn } from './content/cannot-go-on.ts';
import { readSettings, showFolder, type Settings } from './content/settings.ts';
import { buildSite, type BuiltSite } from './build/build-site.ts';
import { PagesFailed } from './build/run-node.ts';
import { openProgress } from './build/progress.ts';
import { WorkerLost } from './build/until-settled.ts';
import { nameLock, removeOwnStaging } from './publish/build-folders.ts';
import { BuildLocked } from './publish/build-lock.ts';

const help = `生成网站：检查内容、制作网页、编制检索、核对成品，最后一步换上新站。任何一步失败，原来的网站不动。

用法：
  npm run build
  npm run build -- --compress      同时写好 .br 和 .gz，供 nginx、Caddy 直接发送
  npm run build -- --quiet         只在出错时说话
  npm run build -- --json          每一步说一行 JSON，给程序看
  npm run build -- --shrink        网站真的要缩小一半以上时才写
  npm run build -- --fresh         全部重做，不用以前留下的半成品（.work/cache，可以随时删掉）
  BASE_PATH=/wenku/ SITE_URL=https://www.example.org npm run build

环境变量：CONTENT_DIR 内容文件夹，OUT_DIR 输出文件夹，SITE_URL 网址，BASE_PATH 网站所在的目录。
退出码：0 已经换上新站，1 没有换，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { compress: 'flag', shrink: 'flag', fresh: 'flag', quiet: 'flag', json: 'flag' },
  async run({ options }) {
    const settings = readSettings();
    // What is published can be read by the web server's user, whoever builds.
    process.umask(0o022);
    stopCleanly(settings.outDir);
    try {
      const started = performance.now();
      const progress = openProgress(options);
      const built = await buildSite(settings, progress, options);
      progress.end();
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      if (options.json) say(JSON.stringify({ ...built, seconds }));
      else if (!options.quiet) tellBuilt(built, settings, seconds);
      return 0;
    } catch (error) {
      const told = explain(error, settings.outDir);
      if (options.json && told !== undefined) say(JSON.stringify({ error: told }));
      else say(`${told === undefined ? '' : `\n${told}\n`}原来的网站没有改动。`);
      if (told === undefined) throw error;
      return 1;
    }
  },
});

function tellBuilt(built: BuiltSite, settings: Settings, seconds: number): void {
  const { articles, pages, searchDocuments, strangers, kept } = built;
  if (strangers.length > 0) say(`\n${describeStrangers(strangers)}`);
  const counted = `文章 ${articles} 篇，网页 ${pages} 页，检索 ${searchDocuments} 条，用时 ${seconds} 秒。`;
  const place = `网站在 ${showFolder(settings.outDir)}/，第 ${Number(built.release)} 版`;
  say(
    kept === undefined
      ? `\n没有变化，网站不用重做：${counted}\n${place}，还是原来的。`
      : `\n完成：${counted}\n${place}。`,
  );
}

/** The reason in words; undefined for what nobody has foreseen. */
function explain(error: unknown, outDir: string): string | undefined {
  if (error instanceof CannotGoOn) return error.message;
  if (error instanceof BuildLocked)
    return `另一个生成任务正在进行（${error.message}）。请等它完成再试；如果确知它已经不在，请删除 ${nameLock(outDir)} 这个文件。`;
  const meaning = explainFailure(error);
  if (meaning !== undefined) return meaning;
  return error instanceof PagesFailed || error instanceof WorkerLost
    ? `生成网站时出错，请把下面的内容发给维护人员：\n${error.message}`
    : undefined;
}

function describeStrangers(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join('、');
  return `网站里有 ${paths.length} 个不是本站生成的文件，原样留着：${shown}${paths.length > 5 ? '……' : '。'}`;
}

/** Ctrl+C and the stop signal of a service manager end the build; the next one recognises the lock as a leftover. */
function stopCleanly(outDir: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // Of ten thousand articles that can take the disk a minute; a second signal finds nobody who listens, and ends it.
      say('\n正在停止，清理做到一半的网站。等不及就再按一次，留下的由下一次生成清理。');
      removeOwnStaging(outDir);
      say('已经停止。原来的网站没有改动。');
      process.exit(1);
    });
  }
}
