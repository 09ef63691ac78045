import { z } from 'zod';
import { choice, field } from './fields.ts';
import { aliases, citations, disputes, entryName, entrySummary, note, region, skipChecks } from './shared.ts';

export const organizationKinds = {
  union: '工会',
  association: '协会',
  'association-group': '协会组织',
  alliance: '联盟',
  legislature: '人大',
  government: '党政部门',
  company: '企业',
  'old-brand': '老字号',
  school: '学校',
  hospital: '医院',
  media: '媒体',
  team: '队伍',
  international: '国际组织',
} as const;

export const organizationSchema = z.strictObject({
  name: entryName,
  aliases,
  kind: field(choice(organizationKinds), { title: '类别', description: '单位的类别。', examples: ['union'] }),
  region,
  summary: entrySummary,
  note,
  disputes,
  sources: citations,
  skipChecks,
});
