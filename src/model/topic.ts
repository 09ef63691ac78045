import { z } from 'zod';
import { field, line } from './fields.ts';
import { aliases, entrySummary, skipChecks } from './shared.ts';

/** A subject that articles are about. It says what is gathered under it and states no fact, so it cites no source. */
export const topicSchema = z.strictObject({
  name: field(line(20), {
    title: '名称',
    description: '主题的名称，几个字。',
    examples: ['技能竞赛'],
    place: 'head',
  }),
  aliases,
  summary: field(entrySummary, {
    title: '简介',
    description: '一两句话，说这个主题写什么、读者能看到什么；不写要注明来源的事实。',
    examples: ['职工之间的技术比武：怎样办、怎样比、比完怎样。'],
    place: 'head',
    isProse: true,
  }),
  skipChecks,
});
