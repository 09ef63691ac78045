import { z } from 'zod';
import { choice, dateText, field, line, placed, refsTo } from './fields.ts';
import { motifLabels } from './motifs.ts';
import {
  articleReferences,
  citations,
  correction,
  disputes,
  region,
  skipChecks,
  spiritsField,
} from './shared.ts';

/** What stories, speeches, policies and cases have in common. */

const year = z.int().min(-5000).max(2200);

export const period = field(
  z
    .strictObject({
      from: field(year.optional(), { title: '起', description: '开始的年份。', examples: [2016] }),
      to: field(year.optional(), { title: '止', description: '结束的年份。', examples: [2024] }),
    })
    .refine((span) => span.from === undefined || span.to === undefined || span.from <= span.to, 'period')
    .optional(),
  {
    title: '所写年代',
    description: '文章写的是哪些年的事；只知一端就写一端。',
    examples: [{ from: 2016, to: 2024 }],
    place: 'hidden',
  },
);

/** What an article is and what it is about: the fields at its top. */
export const articleHead = {
  title: field(line(60), {
    title: '标题',
    description: '文章的标题，不超过 60 字。',
    examples: ['吕金香：一把扇骨磨三十年'],
    place: 'head',
    isProse: true,
  }),
  subtitle: field(line(60).optional(), {
    title: '副标题',
    description: '可以不写。',
    examples: ['江州扇厂里的手艺'],
    place: 'head',
    isProse: true,
  }),
  summary: field(line(120), {
    title: '摘要',
    description: '一两句话说清文章讲什么，不超过 120 字，列表和检索结果里显示。',
    examples: ['江州扇厂的吕金香磨扇骨三十年，带出十二名徒弟。'],
    place: 'head',
    isProse: true,
  }),
  date: field(dateText, {
    title: '日期',
    description: '在本站发布的日期，写成“年-月-日”。',
    examples: ['2026-11-21'],
    place: 'head',
  }),
  updated: field(dateText.optional(), {
    title: '更新日期',
    description: '内容改动后写上改动的日期。',
    examples: ['2026-12-01'],
    place: 'head',
  }),
  region,
  period,
  ...articleReferences,
  // The figures stand in the text, with their sources behind a tap.
  figures: placed(articleReferences.figures, 'hidden'),
  spirits: spiritsField,
  topics: field(refsTo('topics').optional(), {
    title: '主题',
    description: '一到三个主题的编号，也就是 content/topics/ 里的文件名。',
    examples: [['laoshouyi']],
  }),
};

/** Where it comes from and what happens to it: the fields at its end, after those of its own kind. */
export const articleTail = {
  sources: citations,
  disputes,
  featured: field(z.boolean().optional(), {
    title: '首页推荐',
    description: '写 true 就放到首页的显著位置。',
    examples: [true],
    place: 'hidden',
  }),
  cover: field(choice(motifLabels).optional(), {
    title: '题图',
    description: '题图画什么；不写就由标题、主题来定。',
    examples: ['gear'],
    place: 'hidden',
  }),
  draft: field(z.boolean().optional(), {
    title: '草稿',
    description: '写 true 表示还没写完，不会发布。',
    examples: [true],
    place: 'hidden',
  }),
  corrections: field(z.array(correction).optional(), {
    title: '更正',
    description: '发布以后的更正记录，读者会看到。',
    examples: [[{ date: '2026-12-01', note: '把“11名”更正为“12名”。' }]],
    place: 'hidden',
  }),
  skipChecks,
};
