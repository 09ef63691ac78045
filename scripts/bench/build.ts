import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleNames } from '../../src/model/names.ts';
import { projectDir } from '../content/settings.ts';
import { measureCommand, type Cost } from './measure-command.ts';
import { generateSearchCorpus } from './search-corpus.ts';

/** Builds the same generated articles with this project and with bare Astro and stock Pagefind, one after the other. */
export async function benchBuild(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 500);
  const work = join(projectDir, '.work/bench-build');
  await rm(work, { recursive: true, force: true });
  const content = join(work, 'content');
  await generateSearchCorpus(join(projectDir, 'content'), content, count);
  await makeBareSite(join(work, 'bare'), content);
  process.stdout.write(`文章 ${count} 篇，句子取自真实文章，各约 1200 字。\n`);
  const own = await measureCommand(
    [process.execPath, join(projectDir, 'scripts/build.ts')],
    { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'site') },
    projectDir,
  );
  printCost('本站（检查＋网页＋检索＋核对＋换站）', own);
  const bare = await measureCommand(
    ['bash', '-c', 'node_modules/.bin/astro build && node_modules/.bin/pagefind --site dist'],
    { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    join(work, 'bare'),
  );
  printCost('裸 Astro ＋ 原装 Pagefind', bare);
  const ratio = (left: number, right: number): string => (left / right).toFixed(2);
  process.stdout.write(
    `比值：CPU ${ratio(own.cpuSeconds, bare.cpuSeconds)}，内存 ${ratio(own.peakMegabytes, bare.peakMegabytes)}，时间 ${ratio(own.wallSeconds, bare.wallSeconds)}\n`,
  );
}

function printCost(name: string, { wallSeconds, cpuSeconds, peakMegabytes, code }: Cost): void {
  const failed = code === 0 ? '' : `（失败，退出码 ${code ?? '无'}）`;
  process.stdout.write(
    `${name}${failed}：${wallSeconds.toFixed(1)} 秒，CPU ${cpuSeconds.toFixed(1)} 秒，内存峰值 ${peakMegabytes.toFixed(0)} MB\n`,
  );
}

/** The site that Astro's documentation shows: glob loader, getStaticPaths, render. */
async function makeBareSite(folder: string, content: string): Promise<void> {
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await symlink(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  for (const name of articleNames)
    await cp(join(content, name), join(folder, 'src/content', name), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default { site: "https://example.org" };\n');
  await writeFile(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content' }) }) };
`,
  );
  await writeFile(
    join(folder, 'src/pages/[...id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-CN"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  );
}
