import { z } from 'zod';
import { dateText, field, line, prose, refTo, refsTo, wordOf } from './fields.ts';

/** Fields that several collections share, each declared once. */

export const citation = z.strictObject({
  source: field(refTo('sources'), {
    title: '来源',
    description: '写来源的编号，也就是 content/sources/ 里的文件名。',
    examples: ['jiangzhou-ribao'],
  }),
  locator: field(line(60).optional(), {
    title: '位置',
    description: '在来源的什么地方：第几部分、第几版，或原文的几个字。',
    examples: ['第二部分“做法”'],
  }),
});
export type Citation = z.output<typeof citation>;

export const citations = field(z.array(citation).min(1), {
  title: '来源',
  description: '事实从哪里来，至少一条。',
  examples: [[{ source: 'jiangzhou-ribao', locator: '报道正文' }]],
  place: 'hidden',
});

export const dispute = z.strictObject({
  point: field(line(60), {
    title: '分歧所在',
    description: '来源在哪一点上说法不一。',
    examples: ['旁听人数'],
  }),
  accounts: field(
    z
      .array(
        z.strictObject({
          says: field(line(200), {
            title: '说法',
            description: '这个来源怎样写。',
            examples: ['12名'],
          }),
          source: citation.shape.source,
          locator: citation.shape.locator,
        }),
      )
      .min(1),
    { title: '各家说法', description: '每种说法和它的来源。', examples: [[]] },
  ),
  note: field(prose.optional(), {
    title: '处理',
    description: '本站怎样取舍。',
    examples: ['本站从协会的写法。'],
  }),
});

export const disputes = field(z.array(dispute).optional(), {
  title: '来源不一',
  description: '来源之间有出入时，把各种说法并列给读者看。',
  examples: [[]],
  place: 'hidden',
});

export const aliases = field(z.array(line(40)).optional(), {
  title: '别名',
  description: '人们还怎样称呼它；检索和自动链接都会用到。',
  examples: [['全总']],
  place: 'head',
});

export const note = field(prose.optional(), {
  title: '说明',
  description: '给读者看的补充说明。',
  examples: ['原文未写起止年份。'],
  place: 'hidden',
  isProse: true,
});

export const region = field(refTo('regions'), {
  title: '地区',
  description: '写地区的编号，也就是 content/regions/ 里的文件名。',
  examples: ['jiangzhou'],
});

/** `summary` of a directory entry: one or two sentences for readers. */
export const entrySummary = field(line(240), {
  title: '简介',
  description: '一两句话，告诉读者这是什么。',
  examples: ['全国工会领导机关。'],
  place: 'head',
  isProse: true,
});

export const entryName = field(line(80), {
  title: '名称',
  description: '正式名称，读者看到的写法。',
  examples: ['中华全国总工会'],
  place: 'head',
});

/** The references an article makes to the directories. */
export const articleReferences = {
  people: field(refsTo('people').optional(), {
    title: '人物',
    description: '文中写到的人物的编号。',
    examples: [['lv-jinxiang']],
  }),
  organizations: field(refsTo('organizations').optional(), {
    title: '单位',
    description: '文中写到的单位、协会、企业、学校的编号。',
    examples: [['jiangzhou-zonggonghui']],
  }),
  places: field(refsTo('places').optional(), {
    title: '阵地',
    description: '文中写到的场馆、公园等的编号。',
    examples: [['gongjiang-guan']],
  }),
  programmes: field(refsTo('programmes').optional(), {
    title: '项目',
    description: '文中写到的制度与项目的编号。',
    examples: [['shitu-jiedui']],
  }),
  events: field(refsTo('events').optional(), {
    title: '事件',
    description: '文中写到的事件的编号。',
    examples: [['gongjiang-guan-kaiguan']],
  }),
  documents: field(refsTo('documents').optional(), {
    title: '文件',
    description: '文中写到的法规、文件、奖项的编号。',
    examples: [['gongjiang-zhengce']],
  }),
  figures: field(refsTo('figures').optional(), {
    title: '数字',
    description: '文中写到的数字的编号；正文里的数要和名录一致。',
    examples: [['jiangzhou-tudi']],
  }),
  terms: field(refsTo('terms').optional(), {
    title: '提法',
    description: '文中逐字引用的提法的编号。',
    examples: [['jiangzhou-tifa']],
  }),
} as const;

export const correction = z.strictObject({
  date: field(dateText, { title: '更正日期', description: '哪一天更正。', examples: ['2026-12-01'] }),
  note: field(line(200), {
    title: '更正内容',
    description: '改了什么，为什么。',
    examples: ['把“11名”更正为“12名”。'],
  }),
});

export const spiritsField = field(z.array(wordOf('spirits')).optional(), {
  title: '精神',
  description: '讲到哪几种精神，从 site.yaml 的 spirits 里选。',
  examples: [['工匠精神']],
});

export const stagesField = field(z.array(wordOf('stages')).optional(), {
  title: '环节',
  description: '属于哪几个环节，从 site.yaml 的 stages 里选。',
  examples: [['培育', '竞赛']],
  formerKey: 'links',
});

/** Rules that do not speak of this file, each with the reason. Which rules may be skipped, the rules say themselves. */
export const skipChecks = field(
  z
    .array(
      z.strictObject({
        code: field(line(40).meta({ namesRule: true }), {
          title: '代码',
          description: '不查的那一条的代码，就是消息末尾的英文。',
          examples: ['quote-straight'],
        }),
        reason: field(line(200), {
          title: '理由',
          description: '这个文件为什么不能照这一条写。',
          examples: ['引的是竞赛软件的界面，引号照原样。'],
        }),
      }),
    )
    .optional(),
  {
    title: '不查的规则',
    description: '这个文件不必守的规则，每条写明理由；用不着了就要删掉。',
    examples: [[{ code: 'quote-straight', reason: '引的是竞赛软件的界面，引号照原样。' }]],
    place: 'hidden',
    isInternal: true,
  },
);
