import { z } from 'zod';
import { choice, field, line, partialDateText, refTo } from './fields.ts';
import { aliases, citations, disputes, note, spiritsField, skipChecks } from './shared.ts';

export const termKinds = { 'official-formulation': '正式提法', 'local-summary': '地方概括' } as const;

export const termPrecisions = {
  day: '到日',
  month: '到月',
  year: '到年',
  'year-inferred': '年份为推定',
  range: '时间范围',
  undated: '未注明日期',
} as const;

/** A formulation that stands word for word: who said it, when, where. */
export const termSchema = z.strictObject({
  name: field(line(60), {
    title: '名称',
    description: '提法的简称。',
    examples: ['劳模精神'],
    place: 'head',
  }),
  aliases,
  text: field(line(300), {
    title: '原文',
    description: '一字不改的原文。',
    examples: ['爱岗敬业、争创一流、艰苦奋斗、勇于创新、淡泊名利、甘于奉献'],
    place: 'head',
  }),
  said: field(line(60), { title: '提出者', description: '谁提出的，给读者看。', examples: ['江州市总工会'] }),
  speaker: field(refTo('people').optional(), {
    title: '人物',
    description: '提出者的人物编号。',
    examples: ['chen-ming'],
  }),
  saidOn: field(partialDateText.optional(), {
    title: '日期',
    description: '什么时候提出。',
    examples: ['2020-11-24'],
  }),
  precision: field(choice(termPrecisions), {
    title: '日期精度',
    description: '日期写到哪一级。',
    examples: ['day'],
  }),
  occasion: field(line(80), {
    title: '场合',
    description: '在什么场合、什么文本里。',
    examples: ['江州工匠日活动'],
    isProse: true,
  }),
  kind: field(choice(termKinds), {
    title: '类别',
    description: '正式提法还是地方概括。',
    examples: ['official-formulation'],
  }),
  spirits: spiritsField,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
