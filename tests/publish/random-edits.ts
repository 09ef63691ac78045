import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { ProjectCopy } from '../project-copy.ts';

type Random = () => number;

/** One change that an editor or a developer makes, and its name. The content stays in order. */
export interface Edit {
  name: string;
  make: (copy: ProjectCopy, random: Random) => void;
}

function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from.source}`);
  writeFileSync(path, changed);
}

const word = (random: Random): string => Math.floor(random() * 1e6).toString();

const article = ({ contentDir }: ProjectCopy, random: Random): string =>
  join(
    contentDir,
    pick(['stories/luo-dingshan.md', 'stories/lv-jinxiang.md', 'cases/shitu-jiedui.mdx'], random),
  );

const added = ({ contentDir }: ProjectCopy): string => join(contentDir, 'stories/xin-lai-de.md');

function writeArticle(path: string, text: string, draft: boolean): void {
  const fields = ['title: 新来的一篇', 'summary: 一句话。', 'date: 2026-05-01', 'region: jiangzhou'];
  const rest = ['sources:', '  - source: jiangzhou-ribao'];
  writeFileSync(
    path,
    ['---', ...fields, ...(draft ? ['draft: true'] : []), ...rest, '---', '', text, ''].join('\n'),
  );
}

/** A grey picture, made without a program for pictures. */
function writePng(path: string, shade: number, width = 64): void {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.concat(
    Array.from({ length: width }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, shade)])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  writeFileSync(path, Buffer.concat([signature, ...parts]));
}

export const edits: readonly Edit[] = [
  {
    name: 'a sentence more in a text',
    make: (copy, random) => {
      writeFileSync(article(copy, random), `\n又写了一句，编号${word(random)}。\n`, { flag: 'a' });
    },
  },
  {
    name: 'another title',
    make: (copy, random) => {
      change(article(copy, random), /^(title: .*)$/m, `$1${word(random)}`);
    },
  },
  {
    name: 'an alias of a person',
    make: ({ contentDir }, random) => {
      const path = join(contentDir, 'people/luo-dingshan.yaml');
      const text = readFileSync(path, 'utf8').replace(/^aliases: .*\n/m, '');
      writeFileSync(path, text.replace(/^(name: .*\n)/, `$1aliases: [老罗${word(random)}]\n`));
    },
  },
  {
    name: 'the name of a region',
    make: ({ contentDir }, random) => {
      change(
        join(contentDir, 'regions/nanxi.yaml'),
        /^aliases: .*$/m,
        `aliases: [南溪, 南溪${word(random)}]`,
      );
    },
  },
  {
    name: 'a figure',
    make: ({ contentDir }, random) => {
      const value = word(random);
      const path = join(contentDir, 'figures/xiubiao-2019.yaml');
      change(path, /^value: .*$/m, `value: ${value}`);
      change(path, /^wording: .*$/m, `wording: 修裱班有学员${value}名`);
    },
  },
  {
    name: 'a new article',
    make: (copy, random) => {
      writeArticle(added(copy), `写着${word(random)}。`, false);
    },
  },
  {
    name: 'an article with another name',
    make: (copy, random) => {
      const path = added(copy);
      if (!existsSync(path)) writeArticle(path, '写着一句。', false);
      renameSync(path, join(copy.contentDir, `stories/ming-zi-${word(random)}.md`));
    },
  },
  {
    name: 'articles deleted',
    make: ({ contentDir }) => {
      for (const file of readdirSync(join(contentDir, 'stories')))
        if (/^(?:ming-zi|xin-lai)-/.test(file)) rmSync(join(contentDir, 'stories', file));
    },
  },
  {
    name: 'a draft, or no longer one',
    make: (copy, random) => {
      const path = added(copy);
      const was = existsSync(path) && readFileSync(path, 'utf8').includes('draft: true');
      writeArticle(path, `草稿${word(random)}。`, !was);
    },
  },
  {
    name: 'a setting',
    make: ({ contentDir }, random) => {
      change(join(contentDir, 'site.yaml'), /^tagline: .*$/m, `tagline: 江州的工票和手艺${word(random)}`);
    },
  },
  {
    name: 'the colour of the site',
    make: ({ contentDir }, random) => {
      const path = join(contentDir, 'site.yaml');
      const text = readFileSync(path, 'utf8');
      const others = ['#1a4780', '#7a1f1f', '#14532d'].filter((colour) => !text.includes(colour));
      change(path, /^colour: .*$/m, `colour: '${pick(others, random)}'`);
    },
  },
  {
    name: 'a layout',
    make: ({ dir }, random) => {
      change(join(dir, 'src/layouts/PageLayout.astro'), /(<\/h1>)/, `${word(random)}$1`);
    },
  },
  {
    name: 'a picture, a new one or another of the same name',
    make: ({ contentDir }, random) => {
      writePng(
        join(contentDir, 'images/hui-se.png'),
        Math.floor(random() * 256),
        64 + Math.floor(random() * 64),
      );
      const path = join(contentDir, 'stories/luo-dingshan.md');
      if (!readFileSync(path, 'utf8').includes('hui-se.png'))
        writeFileSync(path, '\n![灰色的一块](/images/hui-se.png)\n', { flag: 'a' });
    },
  },
];
