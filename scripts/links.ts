import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePage } from '../src/inspection/parse-page.ts';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { readSettings } from './content/settings.ts';
import { findToday } from './desk/today.ts';
import { askLink, isOffline, type LinkAnswer } from './publish/ask-link.ts';
import { inspectBuiltSite } from './publish/built-site.ts';
import { keepLinkRecord } from './publish/link-record.ts';
import { listSiteFiles } from './publish/site-files.ts';

const help = `检查指向别的网站的链接是否还在。只看，不改；生成网站时从不联网，所以这是单独的一条命令。
失效的记在 .work/links.json 里，npm run upkeep 会说它们在哪个文件的哪一行。

用法：
  npm run links                     检查已经生成的网站里的全部外部链接
  npm run links -- --list           只列出来，不联网

退出码：0 都在，或没有网络无法检查；1 有链接失效，或还没有生成网站；2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { list: 'flag' },
  async run({ options }) {
    const { outDir, siteUrl } = readSettings();
    await inspectBuiltSite(outDir);
    const links = await listOutwardLinks(outDir, siteUrl);
    const addresses = [...links.keys()];
    if (options.list) say(addresses.join('\n'));
    else if (links.size === 0) say('没有指向别的网站的链接。');
    else if (await isOffline(addresses)) say(`没有网络，${links.size} 条外部链接没有检查。`);
    else return await askAndKeep(links, siteUrl);
    return 0;
  },
});

async function askAndKeep(links: ReadonlyMap<string, string[]>, siteUrl: string): Promise<number> {
  const answers = await askAll([...links.keys()]);
  const gone = [...answers].flatMap(([address, { kind, words }]) =>
    kind === 'gone' ? [{ address, words }] : [],
  );
  await keepLinkRecord({ askedOn: findToday(), siteUrl, gone });
  return report(links, answers);
}

/** Every address outside the site, with the pages that name it. */
async function listOutwardLinks(siteDir: string, siteUrl: string): Promise<Map<string, string[]>> {
  const links = new Map<string, string[]>();
  const own = new URL(siteUrl).host;
  for (const file of listSiteFiles(siteDir)) {
    if (!file.endsWith('.html')) continue;
    const page = parsePage(file, await readFile(join(siteDir, file), 'utf8'));
    for (const link of new Set(page.links)) {
      if (!/^https?:\/\//.test(link) || !URL.canParse(link) || new URL(link).host === own) continue;
      const [address = link] = link.split('#', 1);
      links.set(address, [...(links.get(address) ?? []), file]);
    }
  }
  return links;
}

/** A few at a time, so that nobody takes us for an attack. */
async function askAll(addresses: readonly string[]): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  for (let start = 0; start < addresses.length; start += 6) {
    const some = addresses.slice(start, start + 6);
    const asked = await Promise.all(some.map(askLink));
    for (const [index, address] of some.entries())
      answers.set(address, asked[index] ?? { kind: 'unknown', words: '' });
  }
  return answers;
}

function report(links: ReadonlyMap<string, string[]>, answers: ReadonlyMap<string, LinkAnswer>): number {
  const gone = [...answers].filter(([, { kind }]) => kind === 'gone');
  const unknown = [...answers].filter(([, { kind }]) => kind === 'unknown');
  const describe = ([address, { words }]: [string, LinkAnswer]): string =>
    `  ${address}  ${words}\n      在 ${(links.get(address) ?? []).slice(0, 3).join('、')}`;
  const lines = [
    ...(gone.length > 0 ? [`失效 ${gone.length} 条：`, ...gone.map(describe)] : []),
    ...(unknown.length > 0
      ? [`说不准 ${unknown.length} 条，请用浏览器看一看：`, ...unknown.map(describe)]
      : []),
    `外部链接共 ${links.size} 条，还在的 ${links.size - gone.length - unknown.length} 条。`,
  ];
  say(lines.join('\n'));
  return gone.length > 0 ? 1 : 0;
}
