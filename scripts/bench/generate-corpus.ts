import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleNames, type ArticleName } from '../../src/model/names.ts';

/** Words of the trade, from which sentences are drawn; the same seed draws the same articles everywhere. */
const words =
  '劳模 工匠 技能 竞赛 车间 焊接 班组 师傅 徒弟 创新 工作室 协会 工会 企业 职工 服务 培训 讲堂 学校 社区 乡村 技术 难题 攻关 成果 奖章 精神 传承 手艺 图纸 机床 零件 精度 质量 安全 生产 改进 方法 经验 交流'.split(
    ' ',
  );

/** A small generator of pseudo-random numbers in [0, 1), mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes a content folder of `count` articles of about 900 characters each, with the few directory entries they need. */
export async function generateCorpus(folder: string, count: number, seed = 1): Promise<void> {
  const random = createRandom(seed);
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const sentence = (): string =>
    `${Array.from({ length: 12 }, pick).join('')}，${Array.from({ length: 8 }, pick).join('')}。`;
  for (const name of [...articleNames, 'regions', 'sources', 'organizations']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await writeFile(
    join(folder, 'sources/bao.yaml'),
    'type: N\ntitle: 报道\ncontainer: 日报\nissued: "2024-01-01"\n',
  );
  await writeFile(
    join(folder, 'regions/shi.yaml'),
    'name: 某市\nlevel: prefecture-city\nsources:\n  - source: bao\n',
  );
  await writeFile(
    join(folder, 'organizations/xiehui.yaml'),
    'name: 某市劳模工匠协会\nkind: association\nregion: shi\nsummary: 一个协会。\nsources:\n  - source: bao\n',
  );
  for (let index = 0; index < count; index++) {
    const name: ArticleName = articleNames[index % articleNames.length] ?? 'stories';
    const paragraphs = Array.from({ length: 9 }, () => Array.from({ length: 2 }, sentence).join(''));
    const body = paragraphs
      .map((text, at) => (at % 3 === 0 ? `## ${pick()}${pick()}\n\n${text}` : text))
      .join('\n\n');
    await writeFile(
      join(folder, name, `a-${index}.md`),
      `---\n${writeFrontMatter(name, index, pick)}---\n\n${body}\n`,
    );
  }
}

function writeFrontMatter(name: ArticleName, index: number, pick: () => string): string {
  const extra: Readonly<Record<ArticleName, string>> = {
    stories: '',
    cases: 'links: [服务]\n',
    speeches: 'speakerRole: 某市总工会\n',
    policies: `documentTitle: 办法${index}\ndocumentType: 办法\nissuerText: 某市\nlevel: 市\ntextKind: 解读\n`,
  };
  const day = String((index % 28) + 1).padStart(2, '0');
  return `title: ${pick()}${pick()}与${pick()}（${index}）\nsummary: ${pick()}${pick()}的一篇文章。\ndate: 2024-0${(index % 9) + 1}-${day}\nregion: shi\norganizations: [xiehui]\nsources:\n  - source: bao\n${extra[name]}`;
}
