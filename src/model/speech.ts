import { z } from 'zod';
import { articleHead, articleTail } from './article.ts';
import { field, line, partialDateText, refTo } from './fields.ts';

/** A speech or signed article, or our account of one. */
export const speechSchema = z
  .strictObject({
    ...articleHead,
    speaker: field(refTo('people').optional(), {
      title: '讲话人',
      description: '写人物的编号，也就是 content/people/ 里的文件名；没有人物页就写“讲话人身份”。',
      examples: ['xi-jinping'],
    }),
    speakerRole: field(line(60).optional(), {
      title: '讲话人身份',
      description: '讲话人的职务，或署名的单位。',
      examples: ['某某市总工会'],
    }),
    occasion: field(line(80).optional(), {
      title: '场合',
      description: '在什么会议、什么场合讲的。',
      examples: ['全国劳动模范和先进工作者表彰大会'],
    }),
    deliveredOn: field(partialDateText.optional(), {
      title: '发表日期',
      description: '知道到哪一级就写到哪一级：2020、2020-11 或 2020-11-24。',
      examples: ['2020-11-24'],
    }),
    venue: field(line(60).optional(), { title: '地点', description: '在哪里讲的。', examples: ['北京'] }),
    publication: field(line(80).optional(), {
      title: '刊载',
      description: '发表在什么报刊上。',
      examples: ['人民日报'],
    }),
    ...articleTail,
  })
  .refine((speech) => speech.speaker !== undefined || speech.speakerRole !== undefined, {
    path: ['speakerRole'],
    error: 'speaker-or-role',
  });
