import { keyOf, type Article, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { motifLabels, type MotifName } from '../model/motifs.ts';
import type { ArticleName } from '../model/names.ts';
import { compareIds } from '../text/order.ts';
import { createDice } from './dice.ts';

type Names = readonly [MotifName, ...MotifName[]];
type Row = readonly [words: string, ...motifs: Names];

/** What a title or a trade speaks of. The first row that has one of its words in the text gives the motif, so the
 *  narrow rows stand before the wide ones: 火箭发动机焊接 is a rocket first and a weld second. */
const bySubject: readonly Row[] = [
  ['灯光秀 夜景', 'lights'],
  ['歌声', 'song'],
  ['老字号 招牌', 'signs'],
  ['火箭 航天 发动机', 'rocket'],
  ['转向架 高铁 列车 机车', 'bogie'],
  ['接触网 铁路 电气化 地铁', 'catenary'],
  ['美发 理发', 'hair'],
  ['剪刀 裁剪', 'scissors'],
  ['扇', 'fan'],
  ['喷漆 漆 涂装', 'spray'],
  ['活字 印刷 雕版', 'sorts'],
  ['织锦 丝织 纺织 刺绣', 'brocade'],
  ['花边 抽纱', 'lace'],
  ['香粉 化妆', 'powder'],
  ['中药 药铺 药房', 'cabinet'],
  ['玉', 'jade'],
  ['铜', 'copper'],
  ['行车 电路 电气 自动化 芯片', 'circuit'],
  ['钢丝绳 起重', 'rope'],
  ['风机', 'rotor'],
  ['汽轮机 水轮机', 'turbine'],
  ['电力 电厂 供电', 'pylon'],
  ['采场 采矿 矿山', 'mine'],
  ['高炉 炼铁 炼钢', 'furnace'],
  ['钻井 生产井 油田 石油', 'derrick'],
  ['码头 港口', 'crane'],
  ['化工 兽药 化学', 'molecule'],
  ['毫米 百分之一 测量', 'caliper'],
  ['焊', 'weld'],
  ['农具 锻 铁匠', 'anvil'],
  ['机械 机床 兵工 装配', 'gear'],
  ['农村 农业 种田 生产奖励', 'fields'],
  ['种精神', 'rings'],
  ['链', 'chain'],
  ['谱系 群像 名录', 'constellation'],
  ['时间线 历次 年轮', 'years'],
  ['贺信 一封', 'letter'],
  ['贷 账单 奖金', 'coins'],
  ['坐车 车票 公交', 'ticket'],
  ['卡', 'token'],
  ['住房 公寓', 'eaves'],
  ['交通 道路 大桥 设施', 'bridge'],
  ['合同 协议 签约', 'contract'],
  ['公园 园林 绿地', 'moongate'],
  ['节日 纪念日', 'calendar'],
  ['食堂 餐厅', 'tray'],
  ['一碗 面馆', 'bowl'],
  ['病历 体检 健康档案', 'record'],
  ['健康 医 疗养', 'herb'],
  ['班前 分钟', 'dial'],
  ['走访', 'stones'],
  ['送茶 送温暖', 'tea'],
  ['结对 跨省 内在联系', 'knot'],
  ['尺子 对照 底数', 'rulers'],
  ['网格 小组', 'board'],
  ['之家', 'houses'],
  ['会场 参政 立法 政协 人大常委会', 'hall'],
  ['维权 普法 法治 欠薪', 'balance'],
  ['助企', 'factory'],
  ['校园 学校 学院 授课', 'lesson'],
  ['专栏 栏目 媒体 署名文章', 'columns'],
  ['图书 读书 报告文学', 'books'],
  ['竞赛 大赛 世赛 五小', 'lanes'],
  ['选树', 'tree'],
  ['创新工作室', 'joint'],
  ['奖章 奖项 荣誉清单 表彰 认定', 'medal'],
  ['基层 根基 品牌', 'bricks'],
  ['卓越 坚定', 'peaks'],
  ['积极性 创造性', 'gear'],
  ['技能素质', 'joint'],
  ['关爱 共享 保障', 'umbrella'],
  ['讲台 发言 讲话', 'podium'],
  ['宣讲 听党话', 'voice'],
  ['评价', 'quotation'],
  ['盖章 印章 申报 推荐', 'stamp'],
  ['文件 实施意见', 'sheet'],
  ['制度 条例 办法', 'clauses'],
];

/** What the themes of an article call for, where its title names no thing. */
const byTheme: readonly Row[] = [
  ['助企', 'factory', 'gear'],
  ['创新', 'joint', 'caliper', 'gear'],
  ['竞赛', 'lanes', 'gear'],
  ['关爱 服务', 'umbrella', 'tea', 'herb'],
  ['劳动教育', 'lesson', 'tree'],
  ['培训 培育', 'lesson', 'tree', 'joint'],
  ['非遗', 'fan', 'brocade', 'signs', 'sorts'],
  ['参政', 'hall'],
  ['法治', 'balance'],
  ['住房', 'eaves'],
  ['共同富裕', 'fields', 'bridge'],
  ['革命', 'peaks', 'furnace', 'years'],
  ['选树 荣誉', 'medal', 'constellation'],
  ['宣传', 'columns', 'voice'],
  ['理论', 'quotation', 'voice', 'peaks'],
  ['组织', 'bricks', 'board', 'constellation'],
];

const byCollection: Readonly<Record<ArticleName, Names>> = {
  stories: ['joint', 'years', 'tea', 'gear'],
  speeches: ['podium', 'voice', 'quotation'],
  policies: ['stamp', 'contract', 'sheet', 'clauses'],
  cases: ['houses', 'board', 'tea', 'gear'],
};

/** The motif of an article: of all of its library no more than two have the same while there are motifs enough, for a list in
 *  which one picture comes again and again tells its readers nothing. */
export function chooseMotif(library: Library, article: Article): MotifName {
  return assignMotifs(library).get(article) ?? listCandidates(library, article)[0] ?? 'sheet';
}

/** First the editors' own choices, then every article's best, then the second best of those whose best is taken, and so on. */
const assignMotifs = perLibrary((library) => {
  const articles = library.articles().toSorted((left, right) => compareIds(keyOf(left), keyOf(right)));
  const most = Math.max(2, Math.ceil(articles.length / motifNames.length));
  const uses = new Map<MotifName, number>();
  const chosen = new Map<Article, MotifName>();
  const take = (article: Article, motif: MotifName): void => {
    chosen.set(article, motif);
    uses.set(motif, (uses.get(motif) ?? 0) + 1);
  };
  for (const article of articles) if (article.data.cover) take(article, article.data.cover);
  const waiting = articles
    .filter((article) => !chosen.has(article))
    .map((article) => ({ article, candidates: listCandidates(library, article) }));
  for (let rank = 0; rank < motifNames.length; rank += 1)
    for (const { article, candidates } of waiting) {
      const motif = candidates[rank];
      if (motif !== undefined && !chosen.has(article) && (uses.get(motif) ?? 0) < most) take(article, motif);
    }
  return chosen;
});

const motifNames = Object.keys(motifLabels) as MotifName[];

/** All motifs, the most fitting first: what the editor chose; what title and trade speak of, then topics and stages, then the names
 *  of programmes, then the collection; at the end any other, dealt by the article's own dice. */
function listCandidates(library: Library, article: Article): MotifName[] {
  const { title, programmes, people, cover } = article.data;
  const topics = library.pick('topics', article.data.topics).map((topic) => topic.data.name);
  const stages = article.collection === 'cases' ? (article.data.stages ?? []) : [];
  const trades = library
    .pick('people', people)
    .filter((person) => title.includes(person.data.name))
    .map((person) => person.data.trade ?? '');
  const names = library.pick('programmes', programmes).map((programme) => programme.data.name);
  const dice = createDice(`motif ${keyOf(article)}`);
  const shuffle = (motifs: readonly MotifName[]): MotifName[] =>
    motifs
      .map((motif) => ({ motif, at: dice.between(0, 1) }))
      .sort((left, right) => left.at - right.at)
      .map(({ motif }) => motif);
  return [
    ...new Set([
      ...(cover === undefined ? [] : [cover]),
      ...findRows(bySubject, [`${title} ${trades.join(' ')}`]).flat(),
      ...findRows(byTheme, [...topics, ...stages]).flatMap(shuffle),
      ...findRows(bySubject, names).flat(),
      ...shuffle(byCollection[article.collection]),
      ...shuffle(motifNames),
    ]),
  ];
}

/** The motifs of the rows with a word in the texts, in the order of the texts and, for each, of the rows. */
function findRows(rows: readonly Row[], texts: readonly string[]): Names[] {
  return texts.flatMap((text) =>
    rows
      .filter(([words]) => words.split(' ').some((word) => text.includes(word)))
      .map((row) => row.slice(1) as unknown as Names),
  );
}

/** What a union, a firm or a school shows where its name says nothing of a trade. */
const byOrganization: Readonly<Record<EntryOf<'organizations'>['data']['kind'], MotifName>> = {
  union: 'houses',
  association: 'knot',
  'association-group': 'constellation',
  alliance: 'chain',
  legislature: 'hall',
  government: 'sheet',
  company: 'gear',
  'old-brand': 'signs',
  school: 'lesson',
  hospital: 'herb',
  media: 'columns',
  team: 'board',
  international: 'peaks',
};

/** The motif of a person's or an organization's emblem: the trade, as the name or the trade says it, else what the kind stands for. */
export function chooseEmblem(entry: EntryOf<'people'> | EntryOf<'organizations'>): MotifName {
  const text = entry.collection === 'people' ? (entry.data.trade ?? '') : entry.data.name;
  const [found] = findRows(bySubject, [text]).flat();
  if (entry.collection === 'organizations') return found ?? byOrganization[entry.data.kind];
  return found ?? (entry.data.honours === undefined ? 'joint' : 'medal');
}
