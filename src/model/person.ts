import { z } from 'zod';
import { choice, field, line, refTo } from './fields.ts';
import { aliases, citations, disputes, entrySummary, note, region, skipChecks } from './shared.ts';

export const personKinds = {
  'model-worker': '劳动模范',
  'advanced-person': '先进人物',
  craftsman: '工匠',
  'skills-champion': '世赛冠军',
  historical: '历史人物',
  'association-officer': '协会工作者',
  official: '公职人员',
  leader: '国家领导人',
} as const;

const honour = z.strictObject({
  title: field(line(80), { title: '称号', description: '荣誉或称号的全名。', examples: ['全国劳动模范'] }),
  year: field(z.int().optional(), { title: '年份', description: '哪一年获得。', examples: [2021] }),
  level: field(line(10).optional(), {
    title: '级别',
    description: '世界、国家、省、市、县或单位。',
    examples: ['国家'],
  }),
  award: field(refTo('documents', 'programmes').optional(), {
    title: '奖项',
    description: '奖项在文件名录、赛事在项目名录里的编号；写了就能按奖项列出得奖的人。',
    examples: ['gongjiang-zhengce'],
  }),
});

/** Nobody's face is shown without saying who took the picture and that we may show it. */
const portrait = z.strictObject({
  file: field(line(80), {
    title: '文件',
    description: '照片的文件名，照片放在图片文件夹里。',
    examples: ['lv-jinxiang.jpg'],
  }),
  alt: field(line(80), {
    title: '替代文字',
    description: '给看不见照片的人：照片上是谁、在做什么。',
    examples: ['吕金香在窗前磨扇骨'],
  }),
  source: field(line(60), { title: '图源', description: '照片从哪里来。', examples: ['江州扇厂'] }),
  photographer: field(line(40), { title: '拍摄者', description: '谁拍的。', examples: ['陈明'] }),
  licence: field(line(60), {
    title: '授权',
    description: '凭什么可以用：本人同意、单位授权或许可协议。',
    examples: ['本人和单位同意'],
  }),
});

export const personSchema = z.strictObject({
  name: field(line(60), {
    title: '姓名',
    description: '姓名；匿名人物写身份。',
    examples: ['吕金香'],
    place: 'head',
  }),
  aliases,
  kind: field(choice(personKinds), { title: '类别', description: '人物的类别。', examples: ['craftsman'] }),
  listed: field(z.boolean().optional(), {
    title: '列入名录',
    description: '写 false 表示只供引用，不在人物名录里出现。',
    examples: [true],
    place: 'hidden',
  }),
  honours: field(z.array(honour).optional(), {
    title: '荣誉',
    description: '有记载的荣誉和称号。',
    examples: [[{ title: '全国五一劳动奖章', year: 2021, level: '国家' }]],
    place: 'hidden',
  }),
  trade: field(line(40).optional(), { title: '工种', description: '从事的行当。', examples: ['制扇'] }),
  organization: field(refTo('organizations').optional(), {
    title: '单位',
    description: '所在单位的编号。',
    examples: ['jiangzhou-shanchang'],
  }),
  region,
  lived: field(line(40).optional(), {
    title: '生卒',
    description: '有记载的生卒年。',
    examples: ['1923—1970'],
  }),
  portrait: field(portrait.optional(), {
    title: '照片',
    description: '人物的照片；没有授权就不放。',
    examples: [
      {
        file: 'lv-jinxiang.jpg',
        alt: '吕金香在窗前磨扇骨',
        source: '江州扇厂',
        photographer: '陈明',
        licence: '本人和单位同意',
      },
    ],
  }),
  summary: entrySummary,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
