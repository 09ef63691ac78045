import { z } from 'zod';
import { choice, field, line, words } from './fields.ts';
import { articleReferences, citations, disputes, entryName, note, region, skipChecks } from './shared.ts';

export const figureThemes = [
  '队伍与荣誉',
  '技能与培训',
  '竞赛与创新',
  '服务与关爱',
  '宣传与宣讲',
  '助企与共富',
  '组织与制度',
  '历史与工艺',
  '参政与法治',
] as const;

export const figureKinds = {
  count: '数量',
  money: '金额',
  percentage: '比例',
  ordinal: '序数',
  age: '年岁',
  duration: '时长',
  area: '面积',
  precision: '精度',
  structure: '项数',
  address: '门牌',
  name: '名称中的数',
  placeholder: '原文隐去',
} as const;

/** A number with its source. `value: null` is a number that the source hides; it is never filled in. */
export const figureSchema = z.strictObject({
  name: entryName,
  value: field(z.number().nullable(), {
    title: '数值',
    description: '只写数字；原文隐去的写 null，绝不填补。',
    examples: [74],
    place: 'head',
  }),
  unit: field(line(20), {
    title: '单位',
    description: '紧跟在数字后面的单位。',
    examples: ['家'],
    place: 'head',
  }),
  qualifier: field(words('余', '多', '近', '约', '超过', '累计').optional(), {
    title: '约数',
    description: '原文的约数字眼。',
    examples: ['余'],
    place: 'head',
  }),
  kind: field(choice(figureKinds), { title: '类别', description: '是什么样的数。', examples: ['count'] }),
  theme: field(words(...figureThemes), {
    title: '分组',
    description: '数字页按它分组。',
    examples: ['服务与关爱'],
  }),
  region,
  period: field(line(60).optional(), {
    title: '时期',
    description: '数字覆盖的时期。',
    examples: ['2016年以来5年'],
  }),
  asOf: field(line(20).optional(), { title: '截至', description: '截至什么时候。', examples: ['2020'] }),
  scope: field(line(60).optional(), {
    title: '口径',
    description: '统计的范围。',
    examples: ['市政府发布的认定'],
  }),
  wording: field(line(60).optional(), {
    title: '原文写法',
    description: '原文的几个字，一字不改。',
    examples: ['共认定了150名'],
  }),
  series: field(line(40).optional(), {
    title: '图表系列',
    description: '放进同一张图表的数字写同一个系列名。',
    examples: ['xiubiao'],
    place: 'hidden',
  }),
  seriesLabel: field(line(30).optional(), {
    title: '图表标签',
    description: '在图表里的名字。',
    examples: ['2019年'],
    place: 'hidden',
  }),
  standsIn: field(z.boolean().optional(), {
    title: '替代数',
    description: '写 true 表示它和同一图表里的其他数不是同一种计数，只借来作参照；图里画成空心。',
    examples: [true],
    place: 'hidden',
  }),
  people: articleReferences.people,
  organizations: articleReferences.organizations,
  places: articleReferences.places,
  programmes: articleReferences.programmes,
  events: articleReferences.events,
  documents: articleReferences.documents,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
