import { expect, test } from 'vitest';
import type { Article, Entry } from '../library/entry.ts';
import { createLibrary } from '../library/library.ts';
import { motifs, type MotifName } from './all-motifs.ts';
import { chooseMotif } from './choose-motif.ts';

/** A title for every motif; the type asks for one wherever a motif is added. */
const titles: Readonly<Record<MotifName, string>> = {
  anvil: '从边区农具厂出发',
  balance: '普法维权与根治欠薪',
  board: '五个小组和一张网格',
  bogie: '转向架上的操作法',
  books: '报告文学里的三十名技工',
  bowl: '一碗好面',
  bricks: '基层组织三件事',
  bridge: '一份交通设施建议',
  brocade: '都锦生：从茅家埠到费城',
  cabinet: '胡庆余堂：“戒欺”两个字',
  calendar: '设立“工匠日”的决定',
  caliper: '百分之一毫米',
  catenary: '接触网施工笔记',
  chain: '“五个环节”：一条链上的五本账',
  circuit: '一项行车控制电路',
  clauses: '四项内部制度',
  coins: '“劳模贷”：65户',
  columns: '讲好故事：栏目与丛书',
  constellation: '首批名匠录：23人',
  copper: '让铜长出新的样子',
  crane: '码头上的“星形操作法”',
  derrick: '第一口生产井之前',
  dial: '班前十分钟',
  eaves: '劳模住房',
  factory: '助企行工作方案',
  fan: '一把扇面八十六道工序',
  fields: '一样的活，一样的报酬',
  furnace: '高炉旁的仓库',
  gear: '把积极性调动起来',
  hair: '美发师的一天',
  hall: '坐进人大会场',
  herb: '劳模健康服务中心',
  houses: '三级“劳模工匠之家”',
  jade: '五千年前的玉工',
  joint: '创新工作室管理办法',
  knot: '跨省结对',
  lace: '花边与青瓷',
  lanes: '6万余家企业的竞赛',
  lesson: '劳模工匠进校园',
  letter: '一封贺信',
  lights: '歌曲、丛书与灯光秀',
  medal: '五一奖章一览',
  mine: '采场公路',
  molecule: '化工车间',
  moongate: '文化公园',
  peaks: '追求卓越',
  powder: '鹅蛋粉与“杭粉”',
  pylon: '一座电厂',
  quotation: '六个词',
  rings: '三种精神怎样表述',
  rocket: '给火箭焊“心脏”',
  rope: '更换一根钢丝绳',
  rotor: '一台主氦风机',
  rulers: '四把尺子量一件事',
  scissors: '一把剪刀的年代说法',
  sheet: '实施意见',
  signs: '老字号一览',
  song: '《咱们工人有力量》',
  sorts: '毕昇与活字',
  spray: '漆面上的十微米',
  stones: '三走访：15个镇街',
  tea: '三送服务',
  token: '匠心卡',
  tree: '选树环节',
  turbine: '听声音给汽轮机“看病”',
  umbrella: '让职工共享发展成果',
  voice: '青年科技宣讲人',
  weld: '三十年一把焊枪',
  years: '论述时间线',
};

function makeArticle(title: string, more: object = {}): Article {
  const data = { title, summary: title, date: '2026-11-21', region: 'a', sources: [], ...more };
  return { collection: 'stories', id: 'a', file: 'stories/a.md', data } as unknown as Article;
}

const empty = createLibrary([]);

test.each(Object.entries(titles))('takes the motif %s from the title “%s”', (motif, title) => {
  expect(chooseMotif(empty, makeArticle(title))).toBe(motif);
});

test('reads the trade of the person in the title, not of those named besides', () => {
  const person = (id: string, name: string, trade: string): Entry =>
    ({
      collection: 'people',
      id,
      file: '',
      data: { name, trade, region: 'a', summary: name, sources: [] },
    }) as unknown as Entry;
  const library = createLibrary([person('a', '张三', '铜雕'), person('b', '李四', '汽车喷漆')]);
  expect(chooseMotif(library, makeArticle('李四的早晨', { people: ['a', 'b'] }))).toBe('spray');
});

test('falls back to themes, and then to the collection', () => {
  expect(chooseMotif(empty, makeArticle('某某', { topics: ['参政议政'] }))).toBe('hall');
  expect(Object.keys(motifs)).toContain(chooseMotif(empty, makeArticle('某某')));
});
