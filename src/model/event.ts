import { z } from 'zod';
import { choice, field, line, partialDateText, refTo } from './fields.ts';
import {
  aliases,
  articleReferences,
  citations,
  disputes,
  entryName,
  entrySummary,
  note,
  region,
  skipChecks,
} from './shared.ts';

export const eventPrecisions = {
  day: '到日',
  month: '到月',
  year: '到年',
  decade: '到年代',
  era: '到时期',
  dynasty: '到朝代',
  circa: '约略',
  undated: '未注明日期',
} as const;

/** A happening. The date is as precise as the sources are; `precision` says so, and no more is ever shown. */
export const eventSchema = z
  .strictObject({
    name: entryName,
    aliases,
    date: field(partialDateText.optional(), {
      title: '日期',
      description: '知道到哪一级就写到哪一级；只知朝代、年代时不写。',
      examples: ['2019-09-26'],
      place: 'hidden',
    }),
    precision: field(choice(eventPrecisions), {
      title: '日期精度',
      description: '来源把日期写到哪一级。',
      examples: ['day'],
    }),
    dateText: field(line(40).optional(), {
      title: '日期写法',
      description: '给读者看的日期，例如 20世纪30年代。',
      examples: ['20世纪30年代'],
      place: 'hidden',
    }),
    sortYear: field(z.int().min(-5000).max(2200).optional(), {
      title: '排序年份',
      description: '没有确切日期时，大事记按哪一年排。',
      examples: [1930],
      place: 'hidden',
    }),
    region,
    place: field(refTo('places').optional(), {
      title: '阵地',
      description: '发生地点的编号。',
      examples: ['gongjiang-guan'],
    }),
    people: articleReferences.people,
    organizations: articleReferences.organizations,
    programmes: articleReferences.programmes,
    summary: entrySummary,
    note,
    disputes,
    sources: citations,
    skipChecks,
  })
  .refine((event) => event.date !== undefined || !['day', 'month', 'year'].includes(event.precision), {
    path: ['date'],
    error: 'date-for-precision',
  });
