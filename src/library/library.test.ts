import { describe, expect, test } from 'vitest';
import type { Article, Entry } from './entry.ts';
import { countRegions, countYears } from './facets.ts';
import { listExplainedFact } from './explained.ts';
import { listFacts } from './facts.ts';
import { makeEntry } from './sample-entries.ts';
import { createLibrary } from './library.ts';
import { subjectYear } from './order.ts';
import { cutPages, listPageAddresses } from './paging.ts';
import { computeStatus } from './policy-status.ts';
import { filterByRegion, listRegionPath } from './regions.ts';
import { findNeighbours, findRelated } from './related.ts';

const sources = [{ source: 's' }];
const region = (
  id: string,
  name: string,
  level: 'country' | 'province' | 'county',
  parent?: string,
): Entry => ({
  ...{ collection: 'regions', id, file: `regions/${id}.yaml` },
  data: { name, level, sources, ...(parent === undefined ? {} : { parent }) },
});
const person = (id: string, name: string): Entry => ({
  ...{ collection: 'people', id, file: `people/${id}.yaml` },
  data: { name, kind: 'craftsman', region: 'xian', summary: '一位工匠。', trade: '焊工', sources },
});
const story = (id: string, date: string, more: object = {}): Entry & Article => ({
  ...{ collection: 'stories', id, file: `stories/${id}.md` },
  data: { title: id, summary: '摘要', date, region: 'xian', sources, ...more },
});
const policy = (id: string, more: object = {}): Entry & Article & { collection: 'policies' } => ({
  ...{ collection: 'policies', id, file: `policies/${id}.md` },
  data: {
    ...{ title: id, summary: '摘要', date: '2024-05-01', region: 'sheng', sources },
    ...{ documentTitle: id, documentType: '办法', issuerText: '某省', level: '省', textKind: '解读' },
    ...more,
  },
});

const entries: Entry[] = [
  region('guo', '全国', 'country'),
  region('sheng', '某省', 'province', 'guo'),
  region('xian', '某县', 'county', 'sheng'),
  person('zhang-san', '张三'),
  person('a-er', '阿二'),
  story('old', '2023-01-01', { people: ['zhang-san'], period: { from: 1950, to: 1960 } }),
  story('new', '2024-01-01', { people: ['zhang-san'] }),
  story('other', '2024-01-01', { region: 'guo' }),
  story('draft', '2025-01-01', { draft: true, people: ['zhang-san'] }),
  policy('a', { issuedOn: '2019-04' }),
  policy('b', { repeals: ['a'], effectiveOn: '2030-01-01' }),
];
const library = createLibrary(entries);
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the library', () => {
  test('leaves drafts out everywhere', () => {
    expect(library.find('stories', 'draft')).toBeUndefined();
    expect(ids(library.backlinks(library.get('people', 'zhang-san')))).toEqual(['new', 'old']);
  });

  test('lists articles newest first and names by pinyin', () => {
    expect(ids(library.list('stories'))).toEqual(['new', 'other', 'old']);
    expect(ids(library.list('people'))).toEqual(['a-er', 'zhang-san']);
  });

  test('knows the neighbours of an article in its list', () => {
    const { previous, next } = findNeighbours(library, library.get('stories', 'other'));
    expect([previous?.id, next?.id]).toEqual(['new', 'old']);
  });

  test('finds related articles by what they share, not by being of one region only', () => {
    expect(findRelated(library, library.get('stories', 'new'))[0]?.id).toBe('old');
  });
});

describe('regions', () => {
  test('form a path from the widest and hold what lies below them', () => {
    expect(ids(listRegionPath(library, 'xian'))).toEqual(['guo', 'sheng', 'xian']);
    expect(ids(filterByRegion(library, library.articles(), 'sheng'))).toEqual(['new', 'old', 'a', 'b']);
  });

  test('let the whole country stand for what is nationwide only', () => {
    expect(ids(filterByRegion(library, library.articles(), 'guo'))).toEqual(['other']);
  });

  test('do not hang on a loop of parents', () => {
    const looped = createLibrary([region('x', '甲', 'county', 'y'), region('y', '乙', 'county', 'x')]);
    expect(ids(listRegionPath(looped, 'x'))).toEqual(['y', 'x']);
  });
});

describe('facets', () => {
  test('count the year that an article is about, never that of its publication', () => {
    expect(countYears(library.articles()).map(({ label, count }) => [label, count])).toEqual([
      ['2019年', 1],
      ['1960年', 1],
      ['未注明', 3],
    ]);
  });

  test('count regions with everything below them, in tree order', () => {
    expect(countRegions(library, library.articles()).map(({ id, count }) => [id, count])).toEqual([
      ['guo', 1],
      ['sheng', 4],
      ['xian', 2],
    ]);
  });
});

test('a facts panel takes its labels from the schema and links what it names', () => {
  const facts = listFacts(library, library.get('people', 'zhang-san'));
  expect(facts).toEqual([
    { key: 'kind', label: '类别', place: 'facts', items: [{ text: '工匠' }] },
    { key: 'trade', label: '工种', place: 'facts', items: [{ text: '焊工', isOwn: true }] },
    { key: 'region', label: '地区', place: 'facts', items: [{ text: '某县', address: '/regions/xian/' }] },
  ]);
});

test('a word from a list of site.yaml is none of the entry’s own words', () => {
  const facts = listFacts(library, makeEntry('terms', 'a-term', { spirits: ['工匠精神'] }));
  expect(facts.find(({ key }) => key === 'spirits')?.items).toEqual([{ text: '工匠精神' }]);
});

describe('an article that explains speeches', () => {
  const explains = [
    { text: '《贺信》', document: 'he-xin', speaker: '张三书记', deliveredOn: '2022-04-27' },
    { text: '一份讲话', speaker: '某市总工会', occasion: '年会', deliveredOn: '2020' },
  ];
  const explanation: Entry & Article & { collection: 'speeches' } = {
    ...{ collection: 'speeches', id: 'du', file: 'speeches/du.md' },
    data: {
      ...{ title: '读两篇讲话', summary: '摘要', date: '2024-05-01', region: 'sheng', sources },
      ...{ explains, author: '编者' },
    },
  };
  const letter: Entry = {
    ...{ collection: 'documents', id: 'he-xin', file: 'documents/he-xin.yaml' },
    data: { name: '贺信', documentType: '贺信', region: 'sheng', summary: '一封信。', sources },
  };

  test('says whose they are, when and where, and links those that we have an entry of', () => {
    expect(listExplainedFact(createLibrary([letter, explanation]), explanation)).toEqual([
      {
        key: 'explains',
        label: '所读文本',
        place: 'record',
        items: [
          { text: '张三书记：《贺信》，2022年4月27日', address: '/documents/he-xin/' },
          { text: '某市总工会：一份讲话，年会，2020年' },
        ],
      },
    ]);
  });

  test('belongs to the year of the newest', () => {
    expect(subjectYear(explanation)).toBe(2022);
  });
});

test('the status of a policy follows its dates and later policies, not the clock', () => {
  expect(computeStatus(library, library.get('policies', 'a'))).toBe('已废止');
  expect(computeStatus(library, library.get('policies', 'b'))).toBe('尚未生效');
});

test('nobody can say whether a policy without any date is in force', () => {
  const undated = createLibrary([...entries, policy('c')]);
  expect(computeStatus(undated, undated.get('policies', 'c'))).toBeUndefined();
});

test('a policy that ends with a year is in force until the year is over', () => {
  const statusOf = (date: string) => {
    const ending = policy('c', { expiresOn: '2026', issuedOn: '2020-01-01' });
    const whole = createLibrary([...entries, ending, story('newest', date)]);
    return computeStatus(whole, whole.get('policies', 'c'));
  };
  expect([statusOf('2026-12-31'), statusOf('2027-01-01')]).toEqual(['现行有效', '已废止']);
});

test('a list is cut into pages, and an empty list has one', () => {
  expect(cutPages([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(cutPages([], 2)).toEqual([[]]);
  expect(listPageAddresses('/cases/', 2)).toEqual(['/cases/', '/cases/page/2/']);
});
