import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { nameLock, removeOwnStaging } from './publish/build-folders.ts';
import { BuildLocked } from './publish/build-lock.ts';
import { BuildRefused, buildSite } from './build/build-site.ts';
import { explainFailure } from './build/explain-failure.ts';
import { DoorBlocked } from './publish/front-door.ts';
import { showProgress } from './build/progress.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `生成网站：检查内容、制作网页、编制检索、核对成品，最后一步换上新站。任何一步失败，原来的网站不动。

用法：
  npm run build
  npm run build -- --compress      同时写好 .br 和 .gz，供 nginx、Caddy 直接发送
  BASE_PATH=/wenku/ SITE_URL=https://www.example.org npm run build

环境变量：CONTENT_DIR 内容文件夹，OUT_DIR 输出文件夹，SITE_URL 网址，BASE_PATH 网站所在的目录。
退出码：0 已经换上新站，1 没有换，2 命令写错了。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return say(`看不懂命令里的参数。\n\n${help}`, 2);
  if (options.help) return say(help, 0);
  const settings = readSettings();
  // What is published can be read by the web server's user, whoever builds.
  process.umask(0o022);
  stopCleanly(settings.outDir);
  const inside = relative(projectDir, settings.outDir);
  const shownDir = inside.startsWith('..') ? settings.outDir : inside;
  const started = performance.now();
  try {
    const built = await buildSite(settings, showProgress(), options);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (built.strangers.length > 0) say(`\n${describeStrangers(built.strangers)}`, 0);
    return say(
      `\n完成：文章 ${built.articles} 篇，网页 ${built.pages} 页，检索 ${built.searchDocuments} 条，用时 ${seconds} 秒。\n网站在 ${shownDir}/，第 ${Number(built.release)} 版。`,
      0,
    );
  } catch (error) {
    return say(`\n${explain(error, settings.outDir)}\n原来的网站没有改动。`, 1);
  }
}

function readOptions(): { help: boolean; compress: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean' }, compress: { type: 'boolean' } } });
    return { help: values.help ?? false, compress: values.compress ?? false };
  } catch {
    return undefined;
  }
}

function explain(error: unknown, outDir: string): string {
  if (error instanceof BuildRefused || error instanceof DoorBlocked) return error.message;
  if (error instanceof BuildLocked)
    return `另一个生成任务正在进行（${error.message}）。请等它完成再试；如果确知它已经不在，请删除 ${nameLock(outDir)} 这个文件。`;
  return explainFailure(error);
}

function describeStrangers(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join('、');
  return `网站里有 ${paths.length} 个不是本站生成的文件，原样留着：${shown}${paths.length > 5 ? '……' : '。'}`;
}

/** Ctrl+C and the stop signal of a service manager end the build; the next one recognises the lock as a leftover. */
function stopCleanly(outDir: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeOwnStaging(outDir);
      process.exit(say('\n已经停止。原来的网站没有改动。', 1));
    });
  }
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
