import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNpmCommand } from '../command/npm-command.ts';
import { projectDir } from '../content/settings.ts';
import { createRandom } from './random.ts';
import { measureCommand, type Cost } from './measure-command.ts';

/** The four kinds of article of the little site, with headings, tables, lists, links, notes and components. */
const models = [
  'stories/lv-jinxiang.md',
  'speeches/gongjiang-ri.md',
  'policies/gongjiang-banfa.md',
  'cases/shitu-jiedui.mdx',
];

/** `npm run check` over many articles, once good and once with a slip in every tenth, reading from disk included. */
export async function benchCheck(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 5000);
  for (const slips of [false, true]) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
    const characters = await generateArticles(folder, count, slips);
    const command = [...readNpmCommand('check'), '--format', 'json'];
    const costs: Cost[] = [];
    for (let round = 0; round < 3; round++) {
      costs.push(await measureCommand(command, { ...process.env, CONTENT_DIR: folder }, projectDir));
    }
    await rm(folder, { recursive: true });
    const list = (pick: (cost: Cost) => number, digits: number): string =>
      costs.map((cost) => pick(cost).toFixed(digits)).join('、');
    process.stdout.write(
      `${count} 篇（${Math.round(characters / 10_000)} 万字符${slips ? '，每十篇有一处毛病' : ''}）：` +
        `${list(({ wallSeconds }) => wallSeconds, 2)} 秒；处理器 ${list(({ cpuSeconds }) => cpuSeconds, 2)} 秒；` +
        `内存最多 ${list(({ peakMegabytes }) => peakMegabytes, 0)} MB\n`,
    );
  }
}

/** Writes the little site and `count` articles modelled on its own, each with its paragraphs in an order of its own. The
 *  same seed writes the same bytes. */
export async function generateArticles(
  folder: string,
  count: number,
  slips: boolean,
  seed = 5,
): Promise<number> {
  const random = createRandom(seed);
  await cp(join(projectDir, 'tests/little-content'), folder, { recursive: true });
  const texts = await Promise.all(models.map((path) => readFile(join(folder, path), 'utf8')));
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const model = models[index % models.length] ?? '';
    const [collection = '', name = ''] = model.split('/');
    const text = shuffle(texts[index % models.length] ?? '', random).replace(
      /^title: /m,
      `title: 第${index}篇，`,
    );
    const written =
      slips && index % 10 === 0 ? text.replace('，', ',').replace(/^date: .*$/m, 'date: 2026/2/30') : text;
    characters += written.length;
    await writeFile(join(folder, collection, `bench-${index}${name.slice(name.lastIndexOf('.'))}`), written);
  }
  return characters;
}

/** Repeats the plain paragraphs of an article in another order below it. */
function shuffle(text: string, random: () => number): string {
  const paragraphs = text
    .split('\n\n')
    .filter((part) => /^\p{Script=Han}/u.test(part) && !part.includes('[^'));
  const sorted = paragraphs
    .map((paragraph) => ({ paragraph, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ paragraph }) => paragraph);
  return `${text.trimEnd()}\n\n${[...sorted, ...sorted].join('\n\n')}\n`;
}
