import { z } from 'zod';
import { isColour } from '../text/colours.ts';
import { isIcp, isPublicSecurity } from '../text/filing.ts';
import { adminSchema } from './admin.ts';
import { isLegible } from './colours.ts';
import { choice, field, line, refTo, refsTo } from './fields.ts';
import { menuGroups, type MenuGroup } from './menu.ts';

/** content/site.yaml: who we are, what the home page shows, our vocabularies. Everything that another owner would change. */

/** Bars of a chart: by their value. */
export const seriesOrders = { 'largest-first': '从大到小', 'smallest-first': '从小到大' } as const;

const menuNames = z.strictObject(
  Object.fromEntries(
    Object.entries(menuGroups).map(([group, label]) => [
      group,
      field(line(8).optional(), {
        title: `“${label}”一组`,
        description: `菜单里“${label}”一组叫什么，不超过 8 字。`,
        examples: [label],
      }),
    ]),
  ) as Record<MenuGroup, z.ZodOptional<z.ZodString>>,
);

const home = z.strictObject({
  articles: field(refsTo('stories', 'speeches', 'policies', 'cases').optional(), {
    title: '首页头条',
    description: '首页最前面的文章，写编号：第一篇是头条，后面三篇排在旁边；不写就从推荐的文章里轮换。',
    examples: [['lv-jinxiang']],
  }),
  regions: field(refsTo('regions').optional(), {
    title: '首页地区',
    description: '首页列出的地区，写编号，次序就是显示的次序。',
    examples: [['jiangzhou']],
  }),
  figures: field(refsTo('figures').optional(), {
    title: '今日一数',
    description: '首页每天换一个的数字，写编号；不写就没有这一栏。',
    examples: [['jiangzhou-tudi']],
  }),
  quotations: field(refsTo('terms').optional(), {
    title: '一句原话',
    description: '首页每天换一条的提法，写编号；不写就从正式提法里选短的。',
    examples: [['jiangzhou-tifa']],
  }),
});

const chart = z.strictObject({
  series: field(line(40), {
    title: '图表系列',
    description: '画哪一组数字，和数字里“图表系列”的写法一样；写了“图中数字”的，给这张图起个名字。',
    examples: ['tudi-renshu'],
  }),
  title: field(line(40), {
    title: '图名',
    description: '用一句话写出图里看得出的事，带上数字。',
    examples: ['师徒从4对增加到12对'],
  }),
  note: field(line(200), {
    title: '图注',
    description: '读者看图前要知道的事：单位、口径、缺了什么。',
    examples: ['只画收到来源的三年。'],
  }),
  figures: field(refsTo('figures').min(2).optional(), {
    title: '图中数字',
    description: '只画这几个数，写编号；不写就画这个系列的全部。文章里的小图常常这样写。',
    examples: [['xiubiao-2019', 'xiubiao-2023']],
  }),
  order: field(choice(seriesOrders), {
    title: '次序',
    description: '各条从大到小，还是从小到大排。',
    examples: ['largest-first'],
  }),
});

const stage = z.strictObject({
  name: field(line(6), {
    title: '环节',
    description: '环节的名称，案例和项目的 stages 里照这样写。',
    examples: ['服务'],
  }),
  programme: field(refTo('programmes').optional(), {
    title: '代表项目',
    description: '最能说明这个环节的项目，写编号。',
    examples: ['shitu-jiedui'],
  }),
});

const stages = z.strictObject({
  title: field(line(12), {
    title: '总称',
    description: '这一套环节叫什么，是那一页的标题。',
    examples: ['五个步子'],
  }),
  list: field(z.array(stage).min(1).max(9), {
    title: '各环节',
    description: '工作分哪几个环节，次序就是显示的次序。',
    examples: [[{ name: '服务', programme: 'shitu-jiedui' }]],
  }),
  term: field(refTo('terms').optional(), {
    title: '出处',
    description: '说出这一套环节的提法，写编号。',
    examples: ['jiangzhou-tifa'],
  }),
  article: field(refTo('cases').optional(), {
    title: '文章',
    description: '讲这一套环节的案例，写编号。',
    examples: ['shitu-jiedui'],
  }),
});

const spirit = z.strictObject({
  name: field(line(12), {
    title: '精神',
    description: '名称，文章和提法的 spirits 里照这样写；同名的提法就是它的定义。',
    examples: ['劳模精神'],
  }),
  meaning: field(refTo('terms').optional(), {
    title: '内涵',
    description: '说明其内涵的提法，写编号。',
    examples: ['jiangzhou-tifa'],
  }),
});

const spirits = z.strictObject({
  title: field(line(12), {
    title: '总称',
    description: '合起来叫什么，是那一页的标题。',
    examples: ['三种精神'],
  }),
  lead: field(line(120).optional(), {
    title: '导语',
    description: '那一页标题下面的一两句话。',
    examples: ['词句照录，写明谁、何时、在什么场合说。'],
  }),
  list: field(z.array(spirit).min(1).max(9), {
    title: '各精神',
    description: '有哪几种，次序就是显示的次序。',
    examples: [[{ name: '劳模精神' }]],
  }),
  relations: field(refsTo('terms').optional(), {
    title: '相互关系',
    description: '说明彼此关系的提法，写编号。',
    examples: [['jiangzhou-tifa']],
  }),
  origins: field(refsTo('terms').optional(), {
    title: '来历',
    description: '说明从哪里来的提法，写编号。',
    examples: [['jiangzhou-tifa']],
  }),
  guides: field(refsTo('speeches').optional(), {
    title: '导读',
    description: '讲怎样理解、怎样引用的文章，排在那一页的前面，写讲话的编号。',
    examples: [['gongjiang-ri']],
  }),
});

/** Scheme and host alone: a folder is given as BASE_PATH. */
function isSiteUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.') && origin === text.replace(/\/$/, '');
}

const addressForm = z.strictObject({
  name: field(line(20), { title: '姓名', description: '这个人的姓名。', examples: ['赵长山'] }),
  first: field(line(40), {
    title: '首次称呼',
    description: '一篇文章第一次写到时的称呼。',
    examples: ['赵长山主席'],
  }),
  titles: field(z.array(line(40)).optional(), {
    title: '其他称呼',
    description: '第一次写到时也可以用的称呼，照来源写的职务。',
    examples: [['江州市总工会主席赵长山']],
  }),
  terms: field(z.array(line(40)).optional(), {
    title: '专名',
    description: '含有这个姓名、但不是在称呼这个人的说法。',
    examples: [['赵长山工作法']],
  }),
});
export type AddressForm = z.output<typeof addressForm>;

const traditionalWord = z.strictObject({
  from: field(line(20), { title: '简体', description: '文章里的写法。', examples: ['干面'] }),
  to: field(line(20), { title: '繁体', description: '繁体版里应当怎样写，字数一样。', examples: ['乾麪'] }),
});

export const siteSchema = z.strictObject({
  name: field(line(20), { title: '网站名称', description: '显示在每一页的顶上。', examples: ['匠心文库'] }),
  tagline: field(line(60), {
    title: '副题',
    description: '一句话说清网站收什么，显示在首页和分享卡片上。',
    examples: ['劳模、工匠与工会工作的故事'],
  }),
  url: field(z.string().refine(isSiteUrl, 'site-url'), {
    title: '网址',
    description: '网站的地址，不带目录；生成时可以用环境变量 SITE_URL 另外指定。',
    examples: ['https://www.example.org'],
  }),
  owner: field(line(60), {
    title: '主办单位',
    description: '谁办这个网站，显示在页脚和引用格式里。',
    examples: ['江州市总工会'],
  }),
  contact: field(line(120).optional(), {
    title: '联系方式',
    description: '读者怎样找到编辑部；不写就不显示。',
    examples: ['电话 0000-00000000'],
  }),
  icp: field(z.string().refine(isIcp, 'icp').optional(), {
    title: 'ICP 备案号',
    description: '网站的备案号；没有就不写。',
    examples: ['京ICP备12345678号-1'],
  }),
  publicSecurity: field(z.string().refine(isPublicSecurity, 'public-security').optional(), {
    title: '公安备案号',
    description: '公安联网备案号；没有就不写。',
    examples: ['京公网安备11010602000001号'],
  }),
  seal: field(
    z
      .string()
      .regex(/^\p{Script=Han}$/u, 'seal')
      .optional(),
    {
      title: '印章字',
      description: '网站名称前面印章里的一个字；不写就用网站名称的第一个字。',
      examples: ['匠'],
    },
  ),
  colour: field(z.string().refine(isColour, 'colour').refine(isLegible, 'colour-faint').optional(), {
    title: '主色',
    description: '印章、线条和链接的颜色，加引号；要够深，纸色的底上才看得清。夜间的由它算出；不写就是朱红。',
    examples: ['#1a4780'],
  }),
  traditional: field(z.boolean().optional(), {
    title: '繁体版',
    description: '写 true，就在 /zh-hant/ 下面再做一份繁体字的网站，连同检索；生成的时间加倍。不写就没有。',
    examples: [true],
  }),
  traditionalWords: field(z.array(traditionalWord).optional(), {
    title: '繁体用字',
    description: '繁体版里词典转不对的词：人名、地名、照录的原话。',
    examples: [[{ from: '干面', to: '乾麪' }]],
  }),
  shareImagesUpTo: field(z.int().min(0).max(100_000).optional(), {
    title: '分享图上限',
    description: '文章多于这个数就不再逐篇制作分享图；不写是 2000。',
    examples: [2000],
  }),
  admin: field(adminSchema.optional(), {
    title: '网页上编辑',
    description:
      '写了这一项，网站上就有 /admin/，编辑在浏览器里改内容，见 docs/editors/admin.md；不写就没有。',
    examples: [{ host: 'gitea', repo: 'jiangzhou/wenzi', address: 'https://git.example.cn' }],
  }),
  menu: field(menuNames.optional(), {
    title: '菜单各组的名称',
    description: '菜单分五组，这里改它们的名称；不写的照常。',
    examples: [{ stories: '工人的故事' }],
  }),
  home: field(home.optional(), {
    title: '首页',
    description: '首页先登哪几篇文章，列出哪些数字、提法和地区；不写就按内容来定。',
    examples: [{ regions: ['jiangzhou'] }],
  }),
  charts: field(z.array(chart).optional(), {
    title: '图表',
    description: '数字页上画哪些图，次序就是显示的次序。',
    examples: [[]],
  }),
  stages: field(stages.optional(), {
    title: '工作环节',
    description: '案例和项目按哪几个环节排；不写就没有这一页。',
    examples: [[]],
  }),
  spirits: field(spirits.optional(), {
    title: '精神',
    description: '文章和提法按哪几种精神排；不写就没有这一页。',
    examples: [[]],
  }),
  addressForms: field(z.array(addressForm).optional(), {
    title: '称谓',
    description: '哪些人第一次写到时要用哪种称呼；不写就不查。',
    examples: [[]],
  }),
  synonyms: field(z.array(z.array(line(20)).min(2)).optional(), {
    title: '同义词',
    description: '读者会换着说的词，每行一组；检索时互相替换。',
    examples: [[['贷款', '信贷']]],
  }),
  searchExamples: field(z.array(line(30)).max(12).optional(), {
    title: '检索示例',
    description: '检索页上给读者看的例子，每个示范一种问法。',
    examples: [['劳模精神']],
  }),
});

export type Site = z.output<typeof siteSchema>;

/** A site that has not begun: an empty content folder, or a library made for a test. */
export const blankSite: Site = {
  name: '未命名的网站',
  tagline: '还没有内容',
  url: 'https://example.org',
  owner: '还没有写明',
};

/** The sign in the seal. */
export function sealOf({ seal, name }: Site): string {
  return seal ?? [...name][0] ?? '';
}

/** The names of the stages of work, in order. */
export function listStages({ stages: frame }: Site): string[] {
  return frame?.list.map(({ name }) => name) ?? [];
}

/** The names of the spirits, in order. */
export function listSpirits({ spirits: frame }: Site): string[] {
  return frame?.list.map(({ name }) => name) ?? [];
}
