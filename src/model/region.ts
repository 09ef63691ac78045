import { z } from 'zod';
import { choice, field, line, refTo } from './fields.ts';
import { aliases, citations, disputes, entryName, entrySummary, note, skipChecks } from './shared.ts';

export const regionLevels = {
  world: '国际',
  country: '国家',
  municipality: '直辖市',
  province: '省',
  'autonomous-region': '自治区',
  'prefecture-city': '地级市',
  prefecture: '地区',
  'county-level-city': '县级市',
  county: '县',
  district: '区',
  subdistrict: '街道',
  'subdistrict-area': '片区',
  'historical-region': '历史地区',
  'foreign-city': '外国城市',
  'anonymised-province': '匿名省份',
  'anonymised-city': '匿名城市',
} as const;

/** A region; `parent` makes the tree 东江省 › 江州市 › 南溪县. */
export const regionSchema = z.strictObject({
  name: entryName,
  aliases,
  level: field(choice(regionLevels), { title: '级别', description: '行政级别。', examples: ['county'] }),
  parent: field(refTo('regions').optional(), {
    title: '上级地区',
    description: '上一级地区的编号。',
    examples: ['jiangzhou'],
  }),
  code: field(
    line(6)
      .regex(/^\d{6}$/, 'region-code')
      .optional(),
    {
      title: '行政区划代码',
      description: '六位数字（GB/T 2260）。',
      examples: ['110100'],
    },
  ),
  summary: field(entrySummary.optional(), {
    title: '简介',
    description: '一句话，说本站收了这里的什么。',
    examples: ['江州市的一个县，工票阅览室在这里。'],
    place: 'head',
    isProse: true,
  }),
  note,
  disputes,
  sources: citations,
  skipChecks,
});
