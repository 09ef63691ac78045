import type { z } from 'zod';
import { bookletSchema } from './booklet.ts';
import { caseSchema } from './case.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { hasBody, isArticleName, type CollectionName } from './names.ts';
import { organizationSchema } from './organization.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { policySchema } from './policy.ts';
import { programmeSchema } from './programme.ts';
import { regionSchema } from './region.ts';
import { sourceSchema } from './source.ts';
import { speechSchema } from './speech.ts';
import { storySchema } from './story.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

interface CollectionRow {
  /** What readers call it. */
  label: string;
  /** The measure word of one entry. */
  unit: string;
  /** One sentence under the list page's title. */
  about: string;
  schema: z.ZodType;
}

/** THE TABLE: one row per collection. Everything that treats collections alike reads it. */
export const collections = {
  stories: { label: '故事', unit: '篇', about: '劳模、工匠和一门门手艺。', schema: storySchema },
  speeches: { label: '讲话', unit: '篇', about: '讲话与署名文章的解读。', schema: speechSchema },
  policies: { label: '政策', unit: '篇', about: '谁在什么时候给了谁什么。', schema: policySchema },
  cases: { label: '案例', unit: '篇', about: '做了什么、谁做的、结果怎样。', schema: caseSchema },
  people: { label: '人物', unit: '位', about: '文中写到的劳模与工匠。', schema: personSchema },
  organizations: {
    label: '单位',
    unit: '个',
    about: '工会、协会、企业、学校与老字号。',
    schema: organizationSchema,
  },
  regions: { label: '地区', unit: '个', about: '按地区看全部内容。', schema: regionSchema },
  places: { label: '阵地', unit: '处', about: '公园、展馆、书角与课堂。', schema: placeSchema },
  events: { label: '事件', unit: '件', about: '有记载的事件。', schema: eventSchema },
  figures: { label: '数字', unit: '个', about: '每个数字的原文、时点与来源。', schema: figureSchema },
  programmes: { label: '项目', unit: '个', about: '工会与协会做的事。', schema: programmeSchema },
  documents: { label: '文件', unit: '份', about: '文中提到的法规、文件与奖项。', schema: documentSchema },
  terms: { label: '提法', unit: '条', about: '逐字引用的提法，谁、何时、何地。', schema: termSchema },
  topics: { label: '主题', unit: '个', about: '按写什么看文章。', schema: topicSchema },
  booklets: {
    label: '读本',
    unit: '本',
    about: '选好的文章编成一本，可以下载，也可以印。',
    schema: bookletSchema,
  },
  sources: { label: '来源', unit: '条', about: '本站事实的全部来源。', schema: sourceSchema },
  pages: { label: '页面', unit: '页', about: '关于本站等固定的页面。', schema: pageSchema },
} as const satisfies Record<CollectionName, CollectionRow>;

export type EntryData<N extends CollectionName> = z.output<(typeof collections)[N]['schema']>;

/** File endings that a collection reads: articles are Markdown or MDX, fixed pages Markdown, directory entries YAML. */
export function listEndings(name: CollectionName): readonly string[] {
  if (isArticleName(name)) return ['.md', '.mdx'];
  return hasBody(name) ? ['.md'] : ['.yaml'];
}
