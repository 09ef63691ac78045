import { collections } from '../model/collections.ts';
import { isArticleName, type CollectionName } from '../model/names.ts';
import { blankSite, type Site } from '../model/site.ts';
import { keyOf, type EntryOf } from './entry.ts';

/** A site with the vocabularies that tests use. */
export const sampleSite: Site = {
  ...blankSite,
  stages: { title: '五步', list: ['服务', '宣传', '培育', '竞赛', '选树'].map((name) => ({ name })) },
  spirits: { title: '精神', list: ['劳模精神', '劳动精神', '工匠精神'].map((name) => ({ name })) },
};

/** Entries for tests, made through the real schemas, so that a changed schema breaks the sample and not the reader. */
export function makeEntry<N extends CollectionName>(
  collection: N,
  id: string,
  data: Readonly<Record<string, unknown>>,
): EntryOf<N> {
  const own = { [nameKey(collection)]: id };
  const parsed = collections[collection].schema.safeParse({ ...required[collection], ...own, ...data });
  if (!parsed.success) throw new Error(`${keyOf({ collection, id })}: ${parsed.error.message}`);
  return { collection, id, file: `${collection}/${id}`, data: parsed.data } as EntryOf<N>;
}

/** Under which key an entry has its name. */
function nameKey(collection: CollectionName): 'title' | 'name' {
  return collection === 'sources' ||
    collection === 'booklets' ||
    collection === 'pages' ||
    isArticleName(collection)
    ? 'title'
    : 'name';
}

const sources = [{ source: 'a-source' }];
const summary = '简介。';

/** The least that each schema asks for. */
const required: Partial<Record<CollectionName, Readonly<Record<string, unknown>>>> = {
  documents: { documentType: '奖项', region: 'china', summary, sources },
  events: { precision: 'undated', region: 'china', summary, sources },
  figures: { value: 1, unit: '个', kind: 'count', theme: '队伍与荣誉', region: 'china', sources },
  people: { kind: 'craftsman', region: 'china', summary, sources },
  programmes: { region: 'china', summary, sources },
  regions: { level: 'district', sources },
  topics: { summary },
  booklets: { summary, foreword: ['前言。'] },
  terms: {
    text: '原文',
    said: '某人',
    precision: 'undated',
    occasion: '某处',
    kind: 'local-summary',
    sources,
  },
};

/** A case, the plainest of the four kinds of article. */
export function makeCase(id: string, data: Readonly<Record<string, unknown>> = {}): EntryOf<'cases'> {
  const article = { title: id, summary, date: '2026-11-21', region: 'china', sources, ...data };
  return {
    collection: 'cases',
    id,
    file: `cases/${id}.md`,
    data: collections.cases.schema.parse(article),
  };
}
