import { describe, expect, test } from 'vitest';
import { listLeads } from '../checks/leads.ts';
import { answerableKinds } from '../checks/skips.ts';
import type { Entry, EntryOf } from '../library/entry.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry, sampleSite } from '../library/sample-entries.ts';
import { openFiles } from '../model/content-file.ts';
import type { Advice, UpkeepContent } from './advice.ts';
import { allCares } from './all-cares.ts';

import { listAdvice } from './list-advice.ts';

const today = '2026-11-29';

/** What is said of these entries, of one kind. */
function advise(kind: string, entries: readonly Entry[], more: Partial<UpkeepContent> = {}): Advice[] {
  const library = createLibrary(entries, sampleSite);
  const content = { library, entries, lines: new Map(), leads: new Map(), dead: [], today, ...more };
  return listAdvice(content).filter((advice) => advice.kind === kind);
}

const filesOf = (advice: readonly Advice[]): string[] => advice.map(({ file }) => file);

function makePolicy(id: string, data: Record<string, unknown> = {}): EntryOf<'policies'> {
  const words = {
    documentTitle: id,
    documentType: '办法',
    issuerText: '某市总工会',
    level: '市',
    textKind: '解读',
  };
  const article = {
    summary: '简介。',
    date: '2026-11-21',
    region: 'china',
    sources: [{ source: 'a-source' }],
  };
  return makeEntry('policies', id, { ...article, ...words, ...data });
}

test('a file answers with a reason what has no other answer, and every such kind is one', () => {
  const answer = (code: string): Record<string, unknown> => ({
    skipChecks: [{ code, reason: '问过本人，不愿意放。' }],
  });
  const people = [
    makeEntry('people', 'a', answer('person-thin')),
    makeEntry('people', 'b', answer('figure-old')),
  ];
  expect(filesOf(advise('person-thin', people))).toEqual(['people/b']);
  const kinds = allCares.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(answerableKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
});

describe('policies', () => {
  const old = { issuedOn: '2020-01-01', expiresOn: '2025-12-31' };

  test('are named when their last day is past, until somebody has said so', () => {
    const settled = { ...old, status: { value: '已废止', reason: '到期。' } };
    const found = advise('policy-dates', [
      makePolicy('past', old),
      makePolicy('settled', settled),
      makePolicy('replaced', old),
      makePolicy('new', { issuedOn: '2026-01-01', repeals: ['replaced'] }),
    ]);
    expect(filesOf(found)).toEqual(['policies/past']);
    expect(found[0]?.message).toBe('2025年12月31日已经失效，页面写着“已废止”。');
  });

  test('are named before their last day comes, a year alone lasting to its end', () => {
    const dates = { near: '2027-01-31', far: '2028', year: '2026', said: '2026-11-25', last: today };
    const found = advise(
      'policy-dates',
      Object.entries(dates).map(([id, expiresOn]) => makePolicy(id, { issuedOn: '2020', expiresOn })),
    );
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'policies/last 2026年11月29日失效，不到90天了。',
      'policies/near 2027年1月31日失效，不到90天了。',
      'policies/said 2026年11月25日已经失效，页面写着“现行有效”。',
      'policies/year 2026年失效，不到90天了。',
    ]);
  });

  test('are named when they took effect after the newest article', () => {
    const found = advise('policy-dates', [
      makePolicy('late', { effectiveOn: '2026-11-25' }),
      makePolicy('to-come', { effectiveOn: '2027-01-01' }),
    ]);
    expect(found.map(({ message }) => message)).toEqual(['2026年11月25日已经生效，页面还写着“尚未生效”。']);
  });

  test('are named without a date, with the date of the document they explain', () => {
    const document = makeEntry('documents', 'a-document', { name: '某办法', issuedOn: '2020-05' });
    const policy = makePolicy('bare', { documentTitle: '某办法', documents: ['a-document'] });
    const found = advise('policy-dates', [document, policy, makePolicy('report', { documentType: '报告' })]);
    expect(filesOf(found)).toEqual(['policies/bare']);
    expect(found[0]?.hint).toMatch(/^documents\/a-document 写着2020年5月，核对以后补上/);
  });
});

describe('numbers', () => {
  const figure = (id: string, data: Record<string, unknown>): EntryOf<'figures'> =>
    makeEntry('figures', id, { value: 74, unit: '家', ...data });

  test('are old when the last day they speak for is two years past', () => {
    const days = { before: '2024-11-28', same: '2024-11-29', month: '2024-11', year: '2024', old: '2023' };
    const found = advise(
      'figure-old',
      Object.entries(days).map(([id, asOf]) => figure(id, { asOf })),
    );
    expect(filesOf(found)).toEqual(['figures/before', 'figures/old']);
    expect(found[1]?.message).toBe('74家，截至2023年。');
  });

  test('do not grow old where they speak of a period, of what happened once, or of an age', () => {
    const found = advise('figure-old', [
      figure('period', { period: '2019' }),
      figure('event', { asOf: '2019', events: ['an-event'] }),
      figure('age', { asOf: '2019', kind: 'age' }),
      figure('words', { asOf: '近年来' }),
    ]);
    expect(found).toEqual([]);
  });

  test('of a series are asked for once, by the newest', () => {
    const series = { series: 'a-series' };
    const found = advise('figure-old', [
      figure('first', { ...series, asOf: '2019' }),
      figure('second', { ...series, asOf: '2021' }),
      figure('money', { ...series, asOf: '2020', unit: '万元' }),
    ]);
    expect(filesOf(found)).toEqual(['figures/money', 'figures/second']);
  });
});

test('a dead link is found on its lines, by itself and not as the beginning of another', () => {
  const lines = new Map([
    [
      'stories/a.md',
      ['见[报道](https://example.cn/新闻/1)。', 'https://example.cn/新闻/12', 'https://gone.cn。'],
    ],
  ]);
  const dead = [
    { address: encodeURI('https://example.cn/新闻/1'), words: '对方回答 404，页面没有了。' },
    { address: 'https://gone.cn/', words: '没有这个网站。' },
    { address: 'https://mended.cn/', words: '没有这个网站。' },
  ];
  const found = advise('link-dead', [], { lines, dead });
  expect(found.map(({ file, line }) => `${file}:${line ?? 0}`)).toEqual(['stories/a.md:1', 'stories/a.md:3']);
  expect(found[1]?.message).toBe('https://gone.cn/ 没有这个网站。');
});

describe('contradictions', () => {
  const accounts = [{ says: '12名', source: 'a-source' }];

  test('want a word on what the site follows', () => {
    const found = advise('dispute-open', [
      makeEntry('events', 'open', { disputes: [{ point: '人数', accounts }] }),
      makeEntry('events', 'said', { disputes: [{ point: '人数', accounts, note: '从甲说。' }] }),
    ]);
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'events/open “人数”各家说法不一，没有写“处理”。',
    ]);
  });

  test('between numbers and between terms of one name want a word too', () => {
    const twin = { name: '旁听人数', asOf: '2026' };
    const [figure, term] = ['figures', 'terms'] as const;
    const found = advise('dispute-open', [
      makeEntry(figure, 'a', { ...twin, value: 12 }),
      makeEntry(figure, 'b', { ...twin, value: 13 }),
      makeEntry(figure, 'c', { ...twin, value: 14, asOf: '2025' }),
      makeEntry(term, 'd', { name: '三句话', text: '甲' }),
      makeEntry(term, 'e', { name: '三句话', text: '乙', note: '两种写法都有。' }),
    ]);
    expect(found.map(({ message }) => message)).toEqual(['这里是12个，figures/b 是13个。']);
  });

  test('in a draft are not read by anybody', () => {
    const disputes = [{ point: '人数', accounts }];
    expect(advise('dispute-open', [makeCase('draft', { draft: true, disputes })])).toEqual([]);
  });
});

test('a draft grows old a month after it was last dated', () => {
  const found = advise('draft-old', [
    makeCase('old', { draft: true, date: '2026-10-01' }),
    makeCase('young', { draft: true, date: '2026-10-29' }),
    makeCase('held', { draft: true, date: '2026-10-01', updated: '2026-11-20' }),
    makeCase('published', { date: '2026-10-01' }),
  ]);
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual(['cases/old.md 草稿放了59天。']);
});

describe('articles', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => makeCase(id)) as [Entry, Entry, Entry];

  test('to which nothing leads are named; a text that leads to itself leads nowhere', () => {
    const leads = new Map([['cases/a.md', ['cases/b', 'cases/a']]]);
    expect(filesOf(advise('article-orphan', [a, b, c], { leads }))).toEqual(['cases/a.md', 'cases/c.md']);
  });

  test('are led to by the home page and by other entries, not by drafts', () => {
    const clauses = [{ number: '第一条', text: '原文', articles: ['b'] }];
    const document = makeEntry('documents', 'd', { clauses });
    const stages = { title: '五步', list: [{ name: '服务' }], article: 'c' };
    const library = createLibrary([a, b, c, document], { ...sampleSite, stages });
    expect(filesOf(advise('article-orphan', [a, b, c], { library }))).toEqual(['cases/a.md']);
    const draft = makeCase('draft', { draft: true });
    const leads = new Map([['cases/draft.md', ['cases/a']]]);
    expect(filesOf(advise('article-orphan', [a, draft], { leads }))).toEqual(['cases/a.md']);
  });

  test('are found by the links of a text, pictures and other sites left out', () => {
    const text =
      '---\ntitle: 甲\n---\n\n[乙](/cases/b/#yi)、![丙](/cases/c/)、[丁](https://example.cn/cases/d/)\n';
    const files = openFiles([{ path: 'cases/a.md', bytes: new TextEncoder().encode(text) }]);
    expect(listLeads(files)).toEqual(new Map([['cases/a.md', ['cases/b']]]));
  });
});

test('people of the directory are named for what is missing, as far as there can be one', () => {
  const portrait = { file: 'a.jpg', alt: '某人', source: '某厂', photographer: '某人', licence: '本人同意' };
  const honours = [{ title: '全国劳动模范' }];
  const found = advise('person-thin', [
    makeEntry('people', 'both', {}),
    makeEntry('people', 'bare', { honours }),
    makeEntry('people', 'whole', { honours, portrait }),
    makeEntry('people', 'officer', { kind: 'association-officer', portrait }),
    makeEntry('people', 'historical', { kind: 'historical' }),
    makeEntry('people', 'unlisted', { listed: false }),
  ]);
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'people/bare 没有照片。',
    'people/both 没有荣誉，也没有照片。',
  ]);
});
