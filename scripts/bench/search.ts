import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { openBrowser } from './browser.ts';
import { listDocumentAddresses } from './document-addresses.ts';
import type { IndexCost } from './index-once.ts';
import { measureCommand } from './measure-command.ts';
import { drawPhrases, drawSigns } from './random-phrases.ts';
import { readSiteText, type PageText } from './site-text.ts';
import { projectDir } from '../content/settings.ts';
import { createStaticServer } from '../publish/static-server.ts';
import { measureBytes, type ServedSite } from './search-bytes.ts';
import { generateSearchCorpus } from './search-corpus.ts';
import { openOwnEngine, openStockEngine, type Engine } from './search-engines.ts';
import { measurePhrases, measureRanks, type Figures } from './search-figures.ts';

const work = join(projectDir, '.work/bench-search');
const realContent = join(projectDir, 'content');
/** Answers up to this length are compared page by page. */
const listed = 40;
/** Above so many documents fewer phrases are asked: stock Pagefind takes seconds for each. */
const large = 5000;

/** `npm run bench search [-- SIZE… --large]`: the real content, then generated articles; this site beside stock Pagefind. */
export async function benchSearch(args: string[]): Promise<void> {
  const named = args.map(Number).filter((size) => size >= 0);
  const sizes = named.length > 0 ? named : [0, 500, 2000, ...(args.includes('--large') ? [10_000] : [])];
  const browser = await openBrowser();
  for (const size of sizes) await benchCorpus(browser, size);
  await browser.close();
}

async function benchCorpus(browser: Browser, size: number): Promise<void> {
  const content = size === 0 ? realContent : join(work, `content-${size}`);
  const siteDir = join(work, `site-${size}`);
  await rm(siteDir, { recursive: true, force: true });
  if (size > 0) {
    await rm(content, { recursive: true, force: true });
    await generateSearchCorpus(realContent, content, size);
  }
  const build = spawnSync(process.execPath, [join(projectDir, 'scripts/build.ts')], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: siteDir, BASE_PATH: '/' },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  say(`\n== ${size === 0 ? '真实内容' : `生成 ${size} 篇文章`}`);
  await timeIndexes(content, siteDir);
  const server = createStaticServer(siteDir);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  const texts = await readSiteText(page, url, await listDocumentAddresses(siteDir));
  const engines: Engine[] = [
    openOwnEngine(page, url, listed),
    await openStockEngine(await browser.newPage(), url, false, listed),
    await openStockEngine(await browser.newPage(), url, true, listed),
  ];
  await compareEngines(engines, texts, size === 0);
  await askFirst(browser, url, texts);
  await compareBytes(browser, { server, dir: siteDir }, url, texts);
  server.closeAllConnections();
  server.close();
}

/** Both indexes over the same pages, one after the other, each in a process of its own. */
async function timeIndexes(content: string, siteDir: string): Promise<void> {
  const command = [process.execPath, join(projectDir, 'scripts/bench/index-once.ts'), content, siteDir];
  const own = spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8' });
  if (own.status !== 0) throw new Error(own.stderr);
  const { documents, seconds, cpuSeconds, peakMegabytes } = JSON.parse(own.stdout) as IndexCost;
  const stock = await measureCommand(
    [
      join(projectDir, 'node_modules/.bin/pagefind'),
      ...['--site', siteDir, '--output-path', join(siteDir, 'stock')],
    ],
    process.env,
    projectDir,
  );
  if (stock.code !== 0) throw new Error(`pagefind ended with ${stock.code ?? 'a signal'}`);
  say(
    `编制索引（${documents} 条）：本站 ${seconds.toFixed(1)} 秒，CPU ${cpuSeconds.toFixed(1)} 秒，内存 ${peakMegabytes.toFixed(0)} MB；` +
      `原装 ${stock.wallSeconds.toFixed(1)} 秒，CPU ${stock.cpuSeconds.toFixed(1)} 秒，内存 ${stock.peakMegabytes.toFixed(0)} MB`,
  );
}

async function compareEngines(
  engines: readonly Engine[],
  texts: readonly PageText[],
  isReal: boolean,
): Promise<void> {
  const phrases = drawPhrases(texts, texts.length > large ? 147 : 602, 20261121);
  const titles = texts.flatMap(({ address, parts: [title = ''] }) => [[title, address.slice(1, -1)]]);
  const step = Math.max(1, Math.floor(titles.length / 100));
  const sample = titles.filter((_, at) => at % step === 0).slice(0, 100);
  const parts = sample.map(([title = '', ...right]) => [
    title.slice(0, Math.ceil(title.length * 0.6)),
    ...right,
  ]);
  const table = isReal ? await readQueries() : [];
  for (const engine of engines) {
    const figures = await measurePhrases(engine, phrases, texts);
    const ranks = [await measureRanks(engine, sample), await measureRanks(engine, parts)];
    if (isReal) ranks.push(await measureRanks(engine, table));
    say(
      `${engine.name}：${phrases.length} 个片段 ${describe(figures)}；` +
        `MRR 标题 ${ranks[0]?.toFixed(3)} 半个标题 ${ranks[1]?.toFixed(3)}${isReal ? ` 读者问法 ${ranks[2]?.toFixed(3)}` : ''}；` +
        `用时 中位 ${figures.median.toFixed(0)} 毫秒，95% ${figures.slowest.toFixed(0)} 毫秒`,
    );
  }
}

/** Each question as the first of a fresh browser: what an earlier one has loaded may hide what is missing. */
async function askFirst(browser: Browser, url: string, texts: readonly PageText[]): Promise<void> {
  const fresh: Engine = {
    name: '本站',
    async ask(query) {
      const context = await browser.newContext();
      const answer = await openOwnEngine(await context.newPage(), url, listed).ask(query);
      await context.close();
      return answer;
    },
  };
  const [phrases, signs] = [drawPhrases(texts, 42, 9), drawSigns(texts, 24, 9)];
  say(
    `新开的页面：第一问 ${phrases.length} 个片段 ${describe(await measurePhrases(fresh, phrases, texts))}；`,
  );
  say(`　　　　　　单字 ${signs.length} 个 ${describe(await measurePhrases(fresh, signs, texts))}`);
}

function describe({ recall, precision, imperfect }: Figures): string {
  const where = imperfect.length > 0 ? `（${imperfect.join('，')}）` : '';
  return `召回 ${recall.toFixed(3)} 精确 ${precision.toFixed(3)}${where}`;
}

async function readQueries(): Promise<string[][]> {
  const table = parse(await readFile(join(projectDir, 'tests/our-content/queries.yaml'), 'utf8')) as Record<
    string,
    string[][]
  >;
  return Object.values(table).flat();
}

async function compareBytes(
  browser: Browser,
  site: ServedSite,
  url: string,
  texts: readonly PageText[],
): Promise<void> {
  const queries = ['劳模精神', ...drawPhrases(texts, 14, 5).map(({ text }) => text)];
  const own = await measureBytes(
    browser,
    site,
    async (context) => {
      const engine = openOwnEngine(await context.newPage(), url, 0);
      return (query) => engine.ask(query);
    },
    queries,
  );
  const stock = await measureBytes(
    browser,
    site,
    async (context) => {
      const engine = await openStockEngine(await context.newPage(), url, false, 0);
      return (query) => engine.ask(query);
    },
    queries,
  );
  const ui = gzipSync(await readFile(join(site.dir, 'stock/pagefind-ui.js')), { level: 9 }).length;
  say(
    `字节：本站 首次 ${kilobytes(own.first)}（其中本站脚本 ${kilobytes(own.scripts)}），以后平均 ${kilobytes(own.later)}；` +
      `原装 首次 ${kilobytes(stock.first)}（不算它的界面 ${kilobytes(ui)}），以后平均 ${kilobytes(stock.later)}`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
