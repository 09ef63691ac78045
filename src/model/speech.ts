import { z } from 'zod';
import { articleHead, articleTail } from './article.ts';
import { field, line, partialDateText, refTo } from './fields.ts';

/** A speech or article of somebody else that an article of ours explains. */
export const explainedText = z.strictObject({
  text: field(line(100), {
    title: '题名',
    description: '所读的讲话或文章，题名加书名号；没有题名就写清是什么。',
    examples: ['《在江州工匠日活动上的讲话》'],
  }),
  document: field(refTo('documents').optional(), {
    title: '文件',
    description: '名录里有这份文件，就写它的编号。',
    examples: ['gongjiang-zhengce'],
  }),
  speaker: field(line(60), {
    title: '讲话人或作者',
    description: '照来源的称呼写：姓名和职务，或署名的单位。',
    examples: ['江州市总工会主席陈明'],
  }),
  occasion: field(line(80).optional(), {
    title: '场合',
    description: '在什么会议、什么报刊上；题名里已经有的不再写。',
    examples: ['《人民日报》'],
  }),
  deliveredOn: field(partialDateText.optional(), {
    title: '发表日期',
    description: '知道到哪一级就写到哪一级：2020、2020-11 或 2020-11-24。',
    examples: ['2020-11-24'],
  }),
});
export type ExplainedText = z.output<typeof explainedText>;

/** A speech or signed article in its own words, or an article of ours that explains one. The words of the first are the
 *  speaker's; those of the second are ours, so it names its author and no speaker. */
export const speechSchema = z
  .strictObject({
    ...articleHead,
    explains: field(z.array(explainedText).min(1).optional(), {
      title: '所读文本',
      description: '编者写的讲解才写这一项：讲的是谁的哪篇讲话或文章。讲话本身不写。',
      examples: [
        [
          {
            text: '《在江州工匠日活动上的讲话》',
            speaker: '江州市总工会主席陈明',
            deliveredOn: '2020-11-24',
          },
        ],
      ],
      place: 'record',
    }),
    author: field(line(40).optional(), {
      title: '作者',
      description: '讲解是谁写的。写了“所读文本”就要写这一项。',
      examples: ['编者'],
      place: 'head',
    }),
    speaker: field(refTo('people').optional(), {
      title: '讲话人',
      description: '写人物的编号，也就是 content/people/ 里的文件名；没有人物页就写“讲话人身份”。',
      examples: ['chen-ming'],
      place: 'record',
    }),
    speakerRole: field(line(60).optional(), {
      title: '讲话人身份',
      description: '讲话人的职务，或署名的单位。',
      examples: ['某某市总工会'],
    }),
    occasion: field(line(80).optional(), {
      title: '场合',
      description: '在什么会议、什么场合讲的。',
      examples: ['江州工匠日活动'],
      place: 'record',
      isProse: true,
    }),
    deliveredOn: field(partialDateText.optional(), {
      title: '发表日期',
      description: '知道到哪一级就写到哪一级：2020、2020-11 或 2020-11-24。',
      examples: ['2020-11-24'],
      place: 'record',
    }),
    venue: field(line(60).optional(), {
      title: '地点',
      description: '在哪里讲的。',
      examples: ['北京'],
      place: 'record',
    }),
    publication: field(line(80).optional(), {
      title: '刊载',
      description: '发表在什么报刊上。',
      examples: ['人民日报'],
      place: 'record',
    }),
    ...articleTail,
  })
  .refine(
    ({ explains, speaker, speakerRole }) =>
      explains !== undefined || speaker !== undefined || speakerRole !== undefined,
    { path: ['speakerRole'], error: 'speaker-or-role' },
  )
  .refine(({ explains, author }) => explains === undefined || author !== undefined, {
    path: ['author'],
    error: 'author-of-explanation',
  })
  .refine(({ explains, speaker }) => explains === undefined || speaker === undefined, {
    path: ['speaker'],
    error: 'speaker-of-explanation',
  })
  .refine(({ explains, speakerRole }) => explains === undefined || speakerRole === undefined, {
    path: ['speakerRole'],
    error: 'speaker-of-explanation',
  });
