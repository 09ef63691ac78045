/** Files laid over the little site: path and text. */
export type BombFiles = Readonly<Record<string, string>>;

const head = `---
title: 江州扇厂的一天
summary: 江州扇厂的一天，从早上六点说起。
date: 2026-03-12
region: jiangzhou
sources:
  - source: jiangzhou-ribao
---

`;
const story = (body: string): string => `${head}${body}\n`;
const alone = (body: string, path = 'stories/zhadan.md'): BombFiles => ({ [path]: story(body) });
const person = (more: string): BombFiles => ({
  'people/zhadan.yaml': `name: 查丹\nkind: craftsman\n${more}`,
});
const people = (count: number): BombFiles =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `people/ren-${index}.yaml`,
      `name: 人${index}\naliases: [师傅${index}]\nkind: craftsman\nsummary: 江州扇厂的人。\nsources: [{ source: jiangzhou-ribao }]\n`,
    ]),
  );
const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** As many repeats as fill a line just below the limit of 60,000 bytes. */
function fillLine(part: string): string {
  return part.repeat(Math.floor(59_000 / new TextEncoder().encode(part).length));
}

const lineParts = [
  ...[
    '字!',
    '字,',
    '字:',
    '字;',
    '字?',
    '字…',
    '字０',
    '字~',
    'a０',
    'a~',
    '＊',
    '\u200D',
    '字"',
    '字"字"',
    "字'",
  ],
  ...[
    '[字](/a) ',
    '<b>',
    '**字** ',
    '1*2*3 ',
    '8~9 ',
    '*a **a ',
    'a@b.cn ',
    '[^1]',
    '字，',
    'e\u0301',
    '字 a',
    '“',
    '（',
    '&#x5B57;',
    '`a` ',
  ],
];

/** Files of at most a megabyte that once kept the check busy, by what is wrong with them. */
export const bombs: Readonly<Record<string, () => BombFiles>> = {
  ...Object.fromEntries(
    lineParts.map((part) => [`一行 ${JSON.stringify(part)}`, () => alone(fillLine(part))]),
  ),
  '一行 {a} MDX': () => alone(fillLine('{a} '), 'stories/zhadan.mdx'),
  '一行 a < b MDX': () => alone(fillLine('a < b '), 'stories/zhadan.mdx'),
  '满篇 字!': () => alone(numbered(15, () => fillLine('字!'))),
  '满篇 字"': () => alone(numbered(15, () => fillLine('字"'))),
  满篇链接: () => alone(numbered(15, () => fillLine('[字](/a) '))),
  '900000 个空行在资料里': () => ({
    'stories/zhadan.md': `---\ntitle: 题\n${'\n'.repeat(900_000)}---\n\n字\n`,
  }),
  '58000 个空格在读不了的条目里': () => person(`summary: "甲${' '.repeat(58_000)}乙" 丙\n`),
  '20000 个断链': () => alone(numbered(20_000, (index) => `[字](/stories/bu-zai-${index}/)\n`)),
  '40000 个不认得的编号': () => ({
    'stories/zhadan.md':
      head.replace('region:', `people:\n${numbered(40_000, (index) => `  - bu-zai-${index}`)}\nregion:`) +
      '字\n',
  }),
  '60000 个不认得的字段': () => person(numbered(60_000, (index) => `field${index}: 1`)),
  '60000 个不认得的小字段': () => person(`lived:\n${numbered(50_000, (index) => `  field${index}: 1`)}`),
  '20000 个断的锚点对 5000 个小标题': () => ({
    'stories/zhadan.md': story(numbered(20_000, (index) => `[字](/stories/biaoti/#第${index}节)\n`)),
    'stories/biaoti.md': story(numbered(5000, (index) => `## 小标题${index}\n`)),
  }),
  '20000 个断的第几条': () => ({
    'stories/zhadan.md': story(numbered(20_000, (index) => `[字](/stories/biaoti/#第${index}条)\n`)),
    'stories/biaoti.md': story(numbered(5000, (index) => `## 第${index + 20_000}条\n`)),
  }),
  '20000 个 YAML 锚点': () => person(numbered(20_000, (index) => `f${index}: &a${index} 1`)),
  '20000 个 YAML 锚点成列': () => person(`aliases:\n${numbered(40_000, (index) => `  - &a${index} 甲`)}`),
  '40000 个不对的项': () => person(`aliases:\n${numbered(40_000, () => '  - 1')}`),
  '30000 个不对的荣誉': () => person(`honours:\n${numbered(30_000, () => '  - title: 1')}`),
  '40000 个写成日期的项': () => person(`aliases:\n${numbered(40_000, () => '  - { a: 1 }')}`),
  '40000 个不在表里的话题': () => ({
    'stories/zhadan.md':
      head.replace('region:', `topics:\n${numbered(40_000, (index) => `  - 话题${index}`)}\nregion:`) +
      '字\n',
  }),
  '40000 个不在表里的精神': () => ({
    'stories/zhadan.md':
      head.replace('region:', `spirits:\n${numbered(40_000, (index) => `  - 精神${index}`)}\nregion:`) +
      '字\n',
  }),
  '30000 个重复的键': () => person(numbered(30_000, () => 'trade: 制扇')),
  '3000 个地区成一圈': () =>
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `regions/quan-${index}.yaml`,
        `name: 圈${index}\nlevel: province\nparent: quan-${(index + 1) % 3000}\nsources: [{ source: jiangzhou-ribao }]\n`,
      ]),
    ),
  '3000 列 100000 行的表': () =>
    alone(`|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|a|\n'.repeat(100_000)}`),
  '20000 个注释号': () => alone(numbered(20_000, (index) => `字[^${index}]\n`)),
  '20000 个 HTML 标记': () => alone(numbered(20_000, () => '<b>字</b>\n')),
  '20000 个组件 MDX': () =>
    alone(
      numbered(20_000, (index) => `<Figure id="bu-zai-${index}" />\n`),
      'stories/zhadan.mdx',
    ),
  '20000 张没有的图片': () => alone(numbered(20_000, (index) => `![字](/images/bu-zai-${index}.jpg)\n`)),
  '20000 个改址': () => ({
    'redirects.yaml': numbered(20_000, (index) => `- from: /a${index}/\n  to: /a${index + 1}/`),
  }),
  '5000 个互相同名的条目': () =>
    Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `people/ren-${index}.yaml`,
        'name: 同名\nkind: craftsman\n',
      ]),
    ),
  '8000 个人和 8000 篇各断三处的文章': () => ({
    ...people(8000),
    ...Object.fromEntries(
      Array.from({ length: 8000 }, (_, index) => [
        `stories/pian-${index}.md`,
        `${head.replace('region:', `people: [ren-${index}-x, 吕金${index}]\nregion:`)}[字](/people/ren-a${index}/)\n`,
      ]),
    ),
  }),
  '8000 个人和 20000 个断链': () => ({
    ...people(8000),
    ...alone(numbered(20_000, (index) => `[字](/people/ren-x${index}/)\n`)),
  }),
  '一个 59000 字的名字写成另一个': () => ({
    'people/zhadan.yaml': `name: ${'工'.repeat(19_000)}\nkind: craftsman\n`,
    'stories/zhadan.md': `${head.replace('region:', `people:\n  - ${'匠'.repeat(19_000)}\nregion:`)}字\n`,
  }),
  '10000 个文件': () =>
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`stories/pian-${index}.md`, story(`第${index}篇。`)]),
    ),
  '1 MB 的文章': () =>
    alone(
      numbered(6000, () => '江州扇厂的车间朝北，冬天不见太阳，光线匀，看得清竹丝，她磨扇骨磨了三十年。\n'),
    ),
};
