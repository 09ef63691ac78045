import { keyOf, type Article, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { MotifName } from '../model/motifs.ts';
import type { ArticleName } from '../model/names.ts';
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
  ['卡', 'token'],
  ['住房 公寓', 'eaves'],
  ['交通 道路 大桥 设施', 'bridge'],
  ['公园 园林 绿地', 'moongate'],
  ['节日 纪念日', 'calendar'],
  ['食堂 一碗', 'bowl'],
  ['健康 医 体检 疗养', 'herb'],
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
  ['宣讲 听党话', 'voice'],
  ['评价', 'quotation'],
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
  speeches: ['quotation', 'voice'],
  policies: ['sheet', 'clauses'],
  cases: ['houses', 'board', 'tea', 'gear'],
};

/** What the editor chose; else title and trade speak first, then links and topics, then the names of programmes, then the collection. */
export function chooseMotif(library: Library, article: Article): MotifName {
  if (article.data.cover !== undefined) return article.data.cover;
  const { title, programmes, people } = article.data;
  const topics = library.pick('topics', article.data.topics).map((topic) => topic.data.name);
  const links = article.collection === 'cases' ? (article.data.links ?? []) : [];
  const trades = library
    .pick('people', people)
    .filter((person) => title.includes(person.data.name))
    .map((person) => person.data.trade ?? '');
  const names = library.pick('programmes', programmes).map((programme) => programme.data.name);
  const found =
    findRow(bySubject, [`${title} ${trades.join(' ')}`]) ??
    findRow(byTheme, [...topics, ...links]) ??
    findRow(bySubject, names);
  return createDice(`motif ${keyOf(article)}`).pick(found ?? byCollection[article.collection]);
}

/** The motifs of the first row with a word in the first text that any row knows. */
function findRow(rows: readonly Row[], texts: readonly string[]): Names | undefined {
  for (const text of texts) {
    const row = rows.find(([words]) => words.split(' ').some((word) => text.includes(word)));
    if (row) return row.slice(1) as unknown as Names;
  }
  return undefined;
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
  const [found] = findRow(bySubject, [text]) ?? [];
  if (entry.collection === 'organizations') return found ?? byOrganization[entry.data.kind];
  return found ?? (entry.data.honours === undefined ? 'joint' : 'medal');
}
