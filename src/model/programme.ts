import { z } from 'zod';
import { field, line, refsTo } from './fields.ts';
import {
  aliases,
  articleReferences,
  citations,
  disputes,
  entryName,
  entrySummary,
  stagesField,
  note,
  region,
  skipChecks,
} from './shared.ts';

/** What a union or an association runs: its steps, its results, the numbers behind them. */
export const programmeSchema = z.strictObject({
  name: entryName,
  aliases,
  runBy: field(refsTo('organizations').optional(), {
    title: '主办',
    description: '谁在做，写单位的编号。',
    examples: [['jiangzhou-zonggonghui']],
  }),
  region,
  stages: stagesField,
  summary: entrySummary,
  steps: field(z.array(line(120)).optional(), {
    title: '做法',
    description: '分几步做。',
    examples: [['自愿报名', '签结对书']],
    place: 'hidden',
  }),
  results: field(z.array(line(160)).optional(), {
    title: '结果',
    description: '有记载的结果。',
    examples: [['三年结成一百二十对师徒']],
    place: 'hidden',
  }),
  figures: articleReferences.figures,
  documents: articleReferences.documents,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
