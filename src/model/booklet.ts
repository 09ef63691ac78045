import { z } from 'zod';
import { field, line, prose, refsTo } from './fields.ts';
import { entrySummary, skipChecks } from './shared.ts';

/** Articles that are read together, in an order that an editor chose: on a shelf, in a pocket, before a talk. What it states, its
 *  articles state, with their sources. */
export const bookletSchema = z.strictObject({
  title: field(line(30), {
    title: '书名',
    description: '读本的名称，不超过 30 字。',
    examples: ['扇厂里的人'],
    place: 'head',
    isProse: true,
  }),
  subtitle: field(line(40).optional(), {
    title: '副题',
    description: '印在封面上书名下面，可以不写。',
    examples: ['江州工会读本'],
    place: 'head',
    isProse: true,
  }),
  summary: field(entrySummary, {
    title: '简介',
    description: '一两句话，说这一本收了什么、给谁读。',
    examples: ['两个江州手艺人和一项制度，给图书角的读者。'],
    place: 'head',
    isProse: true,
  }),
  foreword: field(z.array(prose).min(1), {
    title: '前言',
    description: '印在正文前面，一段写一项；只写文章里有的事实。',
    examples: [['这一本收了三篇文章，先读人，再读制度。']],
    place: 'head',
    isProse: true,
  }),
  articles: field(refsTo('stories', 'cases', 'speeches', 'policies').min(1), {
    title: '文章',
    description: '收哪些文章，写编号，次序就是书里的次序。',
    examples: [['lv-jinxiang', 'shitu-jiedui']],
    place: 'hidden',
  }),
  skipChecks,
});
