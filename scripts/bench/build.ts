import { join } from 'node:path';
import { projectDir } from '../content/settings.ts';
import { prepareSites } from './bare-site.ts';
import type { Cost } from './measure-command.ts';

/** Builds the same generated articles with this project and with bare Astro and stock Pagefind, one after the other. */
export async function benchBuild(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 500);
  const { buildOwn, buildBare } = await prepareSites(join(projectDir, '.work/bench-build'), count);
  process.stdout.write(`文章 ${count} 篇，句子取自真实文章，各约 1200 字。\n`);
  const own = await buildOwn('--fresh');
  printCost('本站（检查＋网页＋检索＋核对＋换站）', own);
  const bare = await buildBare();
  printCost('裸 Astro ＋ 原装 Pagefind', bare);
  process.stdout.write(`${compareCosts(own, bare)}\n`);
}

/** The first in terms of the second. */
export function compareCosts(own: Cost, other: Cost): string {
  const ratio = (left: number, right: number): string => (left / right).toFixed(2);
  return `比值：CPU ${ratio(own.cpuSeconds, other.cpuSeconds)}，内存 ${ratio(own.peakMegabytes, other.peakMegabytes)}，时间 ${ratio(own.wallSeconds, other.wallSeconds)}`;
}

export function printCost(name: string, { wallSeconds, cpuSeconds, peakMegabytes, code }: Cost): void {
  const failed = code === 0 ? '' : `（失败，退出码 ${code ?? '无'}）`;
  process.stdout.write(
    `${name}${failed}：${wallSeconds.toFixed(1)} 秒，CPU ${cpuSeconds.toFixed(1)} 秒，内存峰值 ${peakMegabytes.toFixed(0)} MB\n`,
  );
}
