import { expect, test } from 'vitest';
import type { Article, Entry } from '../library/entry.ts';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import type { MotifName } from '../model/motifs.ts';
import { motifs } from './all-motifs.ts';
import { chooseMotif } from './choose-motif.ts';

/** A title for every motif; the type asks for one wherever a motif is added. */
const titles: Readonly<Record<MotifName, string>> = {
  anvil: '农具厂',
  balance: '普法维权与根治欠薪',
  board: '五个小组和一张网格',
  bogie: '转向架车间',
  books: '报告文学',
  bowl: '一碗面',
  bricks: '基层组织三件事',
  bridge: '一份交通设施建议',
  brocade: '织锦厂的老机器',
  cabinet: '中药铺里的规矩',
  calendar: '自己的节日',
  caliper: '百分之一毫米',
  catenary: '接触网施工笔记',
  chain: '一条链上的五本账',
  circuit: '一项控制电路',
  clauses: '四项内部制度',
  coins: '贷给谁：65户',
  columns: '讲好故事：栏目与丛书',
  constellation: '首批名录：23人',
  contract: '一份集体合同',
  copper: '铜艺三代人',
  crane: '码头上的操作法',
  derrick: '第一口井与油田',
  dial: '班前半小时',
  eaves: '劳模住房',
  factory: '助企工作方案',
  fan: '一把扇面',
  fields: '农村里的报酬',
  furnace: '高炉旁',
  gear: '把积极性调动起来',
  hair: '美发店',
  hall: '坐进人大会场',
  herb: '健康服务中心',
  houses: '职工之家',
  jade: '古时的玉工',
  joint: '创新工作室管理办法',
  knot: '跨省结对',
  lace: '花边旧样',
  lanes: '一场竞赛',
  lesson: '手艺进校园',
  letter: '一封贺信',
  lights: '歌曲、丛书与灯光秀',
  medal: '五一奖章一览',
  mine: '采场公路',
  molecule: '化工车间',
  moongate: '文化公园',
  peaks: '追求卓越',
  podium: '从车间走上讲台',
  powder: '香粉旧事',
  pylon: '一座电厂',
  quotation: '一句评价',
  record: '一份健康档案',
  rings: '两种精神',
  rocket: '火箭上的焊缝',
  rope: '更换一根钢丝绳',
  rotor: '一台风机',
  rulers: '四把尺子',
  scissors: '一把剪刀',
  sheet: '实施意见',
  signs: '老字号一览',
  song: '厂里的歌声',
  sorts: '活字怎样排',
  spray: '喷漆的手',
  stamp: '申报表上的那个章',
  stones: '走访：15个镇街',
  tea: '送茶上门',
  ticket: '凭证免费坐车',
  token: '一张卡',
  tray: '新开的职工食堂',
  tree: '选树办法',
  turbine: '听声音修汽轮机',
  umbrella: '大家共享成果',
  voice: '青年科技宣讲人',
  weld: '一把焊枪四十年',
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
  const library = createLibrary([makeEntry('topics', 'hall', { name: '参政议政' })]);
  expect(chooseMotif(library, makeArticle('某某', { topics: ['hall'] }))).toBe('hall');
  expect(Object.keys(motifs)).toContain(chooseMotif(empty, makeArticle('某某')));
});

test('no motif stands on more than two covers, and the editors’ choice goes first', () => {
  const same = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...makeArticle('一把焊枪'), id }));
  const [first, second, ...others] = same;
  const chosen = { ...makeArticle('某某', { cover: 'weld' }), id: 'z' };
  const library = createLibrary([...same, chosen] as Entry[]);
  const taken = [...same, chosen].map((article) => chooseMotif(library, article));
  expect(taken.filter((motif) => motif === 'weld')).toHaveLength(2);
  expect(chooseMotif(library, chosen)).toBe('weld');
  expect([first, second, ...others].map((article) => article && chooseMotif(library, article))).toEqual(
    taken.slice(0, 5),
  );
});
