import { relative } from 'node:path';
import { takeLock, BuildLocked } from './lib/build-lock.ts';
import { BuildRefused, buildSite } from './lib/build-site.ts';
import { explainFailure } from './lib/explain-failure.ts';
import { showProgress } from './lib/progress.ts';
import { projectDir, readSettings } from './lib/settings.ts';

const help = `生成网站：检查内容、制作网页、编制检索、核对成品，最后一步换上新站。任何一步失败，原来的网站不动。

用法：
  npm run build
  BASE_PATH=/wenku/ SITE_URL=https://www.example.org npm run build

环境变量：CONTENT_DIR 内容文件夹，OUT_DIR 输出文件夹，SITE_URL 网址，BASE_PATH 网站所在的目录。`;

if (process.argv.includes('--help')) process.stdout.write(`${help}\n`);
else process.exitCode = await main();

async function main(): Promise<number> {
  const settings = readSettings();
  const shownDir = relative(projectDir, settings.outDir) || settings.outDir;
  const started = performance.now();
  try {
    const release = await takeLock(settings.outDir);
    const built = await buildSite(settings, showProgress()).finally(release);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `\n完成：文章 ${built.articles} 篇，网页 ${built.pages} 页，检索 ${built.searchDocuments} 条，用时 ${seconds} 秒。\n网站在 ${shownDir}/，第 ${Number(built.release)} 版。\n`,
    );
    return 0;
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n原来的网站没有改动。\n`);
    return 1;
  }
}

function explain(error: unknown): string {
  if (error instanceof BuildRefused) return error.message;
  if (error instanceof BuildLocked)
    return `另一个生成任务正在进行（进程 ${error.message}）。请等它完成再试。`;
  return explainFailure(error);
}
