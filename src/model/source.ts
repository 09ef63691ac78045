import { z } from 'zod';
import { choice, dateText, field, line, partialDateText } from './fields.ts';
import { note, skipChecks } from './shared.ts';

/** Document types and their marks after GB/T 7714—2025. */
export const sourceTypes = {
  J: '期刊文章',
  N: '报纸文章',
  M: '图书',
  R: '报告',
  S: '标准',
  'EB/OL': '网页',
  Z: '其他资料',
} as const;

/** What GB/T 7714—2025 needs to cite a text or a page. */
export const sourceSchema = z.strictObject({
  type: field(choice(sourceTypes), { title: '类型', description: '文献类型标识。', examples: ['EB/OL'] }),
  authors: field(z.array(line(60)).optional(), {
    title: '责任者',
    description: '作者或单位。',
    examples: [['陈刚']],
  }),
  title: field(line(120), {
    title: '题名',
    description: '文章或书的题名。',
    examples: ['第一个工匠日'],
    place: 'head',
    isProse: true,
  }),
  untitled: field(z.boolean().optional(), {
    title: '题名系拟写',
    description: '原文没有题名、题名是本站拟写的，写 true。',
    examples: [true],
    place: 'hidden',
  }),
  container: field(line(80).optional(), {
    title: '出处',
    description: '报刊或网站名。',
    examples: ['江州日报'],
  }),
  issued: field(partialDateText.optional(), {
    title: '发表日期',
    description: '知道到哪一级就写到哪一级。',
    examples: ['2019-04-04'],
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    title: '网址',
    description: '网页的地址。',
    examples: ['https://example.com/a'],
    place: 'head',
  }),
  citedOn: field(dateText.optional(), {
    title: '引用日期',
    description: '网页资料要写引用日期。',
    examples: ['2026-11-21'],
    isSearched: false,
  }),
  reprint: field(z.boolean().optional(), {
    title: '转载',
    description: '所引页面是转载的，写 true。',
    examples: [true],
    place: 'hidden',
  }),
  note,
  skipChecks,
});
