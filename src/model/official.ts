import { z } from 'zod';
import { field, line, partialDateText, refsTo } from './fields.ts';

/** What official documents carry, whether we explain them or only name them. */

/** 〔2017〕14号: the year in six-sided brackets, the serial number without zeros before it (GB/T 9704—2012, 7.2.5);
 *  国务院令第619号: orders and announcements are counted through, without a year. */
export const documentNumberPattern = /(?:〔\d{4}〕|(?:令|公告)第)[1-9]\d*号$/;

export const documentNumber = field(line(40).regex(documentNumberPattern, 'document-number').optional(), {
  title: '文号',
  description: '年份用六角括号〔〕，例如 中发〔2017〕14号；令和公告写成 国务院令第619号。',
  examples: ['中发〔2017〕14号'],
  place: 'record',
});

export const effectiveOn = field(partialDateText.optional(), {
  title: '施行日期',
  description: '从哪一天起施行。',
  examples: ['2019-04-03'],
  place: 'record',
});

const clause = z.strictObject({
  number: field(line(20), {
    title: '条号',
    description: '照原文写：第三十三条、（九）。它也是这一条的网址。',
    examples: ['第三十三条'],
  }),
  topic: field(line(20).optional(), {
    title: '讲什么',
    description: '几个字，说这一条管什么事。',
    examples: ['劳模评选'],
  }),
  text: field(line(200), {
    title: '内容',
    description: '用自己的话写一句，不照抄条文。',
    examples: ['受政府委托，工会同有关部门一起做劳模的评选、表彰、培养和管理。'],
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    title: '网址',
    description: '这一条的正式文本在哪里；不写就用整份文件的网址。',
    examples: ['https://flk.npc.gov.cn/'],
  }),
  articles: field(refsTo('policies', 'speeches', 'cases', 'stories').optional(), {
    title: '讲到它的文章',
    description: '本站哪些文章以这一条为依据；文章页会列出这一条。',
    examples: [['honours']],
  }),
});
export type Clause = z.output<typeof clause>;

/** The clauses of a law that matter here, each in one sentence of ours: a law card, not the law. */
export const clauses = field(z.array(clause).min(1).optional(), {
  title: '条文',
  description: '与本站有关的条文，一条一句；每条有自己的网址。',
  examples: [[{ number: '第三十三条', text: '受政府委托，工会同有关部门一起评选劳模。' }]],
  place: 'hidden',
});
