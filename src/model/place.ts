import { z } from 'zod';
import { choice, field, line } from './fields.ts';
import { aliases, citations, disputes, entryName, entrySummary, note, region, skipChecks } from './shared.ts';

export const placeKinds = {
  park: '公园',
  scenic: '景区',
  heritage: '遗址',
  exhibition: '展馆',
  market: '市集',
  square: '广场',
  transport: '交通设施',
  bridge: '桥梁',
  'green-space': '绿地',
  retreat: '疗休养地',
  'industrial-park': '产业园',
  venue: '活动场所',
  library: '图书阵地',
  health: '健康服务',
  school: '教学场所',
} as const;

export const placeSchema = z.strictObject({
  name: entryName,
  aliases,
  kind: field(choice(placeKinds), { title: '类别', description: '阵地的类别。', examples: ['park'] }),
  region,
  address: field(line(80).optional(), {
    title: '地址',
    description: '门牌地址。',
    examples: ['江州市南街12号'],
  }),
  area: field(line(20).optional(), {
    title: '面积',
    description: '占地面积，带单位。',
    examples: ['26公顷'],
  }),
  summary: entrySummary,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
