import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../content/settings.ts';
import { prepareSites, type SitePair } from './bare-site.ts';
import { compareCosts, printCost } from './build.ts';
import type { Cost } from './measure-command.ts';

/** What an editor changes, in the copies of both sites. */
const changes: readonly { name: string; times: number; make: (file: string) => Promise<void> }[] = [
  { name: '什么也没改', times: 1, make: () => Promise.resolve() },
  {
    name: '一篇文章改了一句',
    // Three releases are kept: with the fourth edit comes the first that can take over the files of one that goes.
    times: 4,
    make: (file) => appendFile(file, '\n这一句是后来添上的。\n'),
  },
  {
    name: '一篇文章改了标题',
    times: 1,
    make: async (file) => {
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: (.*)$/m, 'title: $1又记'));
    },
  },
];

/** Builds a site afresh and then after each change, and the bare site after the same; of our own content, or of so many
 *  generated articles. */
export async function benchEdit(args: string[]): Promise<void> {
  const count = args[0] === undefined ? undefined : Number(args[0]);
  const sites = await prepareSites(join(projectDir, '.work/bench-edit'), count);
  process.stdout.write(count === undefined ? '本站自己的内容。\n' : `文章 ${count} 篇。\n`);
  const fresh = await sites.buildOwn('--fresh');
  printCost('本站，全部重做', fresh);
  printCost('裸 Astro ＋ 原装 Pagefind', await sites.buildBare());
  const file = await pickStory(sites);
  for (const { name, times, make } of changes) {
    const costs: Cost[] = [];
    for (let time = 1; time <= times; time += 1) {
      await make(join(sites.content, file));
      const own = await sites.buildOwn();
      printCost(`本站，${name}${times > 1 ? `，第 ${time} 次` : ''}`, own);
      process.stdout.write(`  与全部重做的${compareCosts(own, fresh)}\n`);
      costs.push(own);
    }
    await make(join(sites.bareContent, file));
    const bare = await sites.buildBare();
    printCost(`裸站，${name}`, bare);
    for (const own of costs) process.stdout.write(`  本站与裸站的${compareCosts(own, bare)}\n`);
  }
}

async function pickStory({ content }: SitePair): Promise<string> {
  const names = (await readdir(join(content, 'stories'))).filter((name) => name.endsWith('.md')).sort();
  const name = names[Math.floor(names.length / 2)];
  if (name === undefined) throw new Error('no story in the content');
  return join('stories', name);
}
