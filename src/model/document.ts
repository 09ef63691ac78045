import { z } from 'zod';
import { field, line, partialDateText, refsTo, words } from './fields.ts';
import { clauses, documentNumber, effectiveOn } from './official.ts';
import { aliases, citations, disputes, entrySummary, note, region, skipChecks } from './shared.ts';

export const documentTypes = [
  '法律',
  '条例',
  '决定',
  '办法',
  '规定',
  '司法解释',
  '意见',
  '方案',
  '规划',
  '制度',
  '奖项',
  '贺信',
  '讲话',
  '评论',
  '报告',
  '提案',
  '建议',
  '名录',
  '金融产品',
  '其他',
] as const;

const round = z.strictObject({
  name: field(line(40), { title: '届次', description: '哪一届、哪一年的。', examples: ['第四届'] }),
  on: field(partialDateText.optional(), {
    title: '公布日期',
    description: '哪一天公布，知道到哪一级就写到哪一级。',
    examples: ['2020-09-25'],
  }),
  count: field(z.int().positive().optional(), {
    title: '人数',
    description: '这一届共多少人（个）。',
    examples: [30],
  }),
  names: field(z.array(line(30)).optional(), {
    title: '名单',
    description: '公布的姓名；只写公开发布过的。',
    examples: [['吕金香', '陈明']],
  }),
  note: field(line(120).optional(), {
    title: '说明',
    description: '这一届另要说明的一句话。',
    examples: ['首次覆盖金融行业。'],
  }),
});

/** A law, measure, award or letter that the texts name, whether or not an article of ours explains it. */
export const documentSchema = z.strictObject({
  name: field(line(100), {
    title: '名称',
    description: '文件的名称。',
    examples: ['东江省工匠培育意见'],
    place: 'head',
  }),
  aliases,
  documentType: field(words(...documentTypes), {
    title: '种类',
    description: '文件的种类。',
    examples: ['条例'],
  }),
  issuers: field(refsTo('organizations').optional(), {
    title: '发布机关',
    description: '发布单位的编号。',
    examples: [['jiangzhou-zonggonghui']],
  }),
  issuerText: field(line(60).optional(), {
    title: '发布机关名称',
    description: '没有单位页的发布机关，直接写名称。',
    examples: ['国务院'],
  }),
  documentNumber,
  region,
  issuedOn: field(partialDateText.optional(), {
    title: '发布日期',
    description: '知道到哪一级就写到哪一级。',
    examples: ['2019-04-03'],
  }),
  amendedOn: field(z.array(partialDateText).min(1).optional(), {
    title: '修改日期',
    description: '历次修正、修订的日期，从早到晚。',
    examples: [['2001-10-27', '2021-12-24']],
  }),
  effectiveOn,
  effect: field(line(80).optional(), {
    title: '效力',
    description: '所写是哪一次修正的文本，现行与否在哪里查。',
    examples: ['2021年修正文本；现行与否以国家法律法规数据库为准'],
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    title: '正式文本',
    description: '正式公布的页面的网址。',
    examples: ['https://flk.npc.gov.cn/'],
    place: 'hidden',
  }),
  summary: entrySummary,
  clauses,
  rounds: field(z.array(round).min(1).optional(), {
    title: '历届',
    description: '奖项的历届结果，从早到晚；荣誉榜由它列出。',
    examples: [[{ name: '第四届', on: '2020-09-25', count: 30 }]],
    place: 'hidden',
  }),
  note,
  disputes,
  sources: citations,
  skipChecks,
});
