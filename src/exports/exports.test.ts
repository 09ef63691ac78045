import { expect, test } from 'vitest';
import { isMadeByBuild } from '../checks/link-target.ts';
import { createLibrary } from '../library/library.ts';
import type { Entry } from '../library/entry.ts';
import { listExports } from './all-exports.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import type { ExportSite } from './export.ts';
import { writeFiguresCsv, writeJson } from './open-data.ts';
import { writeLibrarySitemap, writeSitemap } from './sitemap.ts';

const url = (address: string): string => `https://a.cn${address}`;
const sources = [{ source: 's' }];
const story: Entry = {
  ...{ collection: 'stories', id: 'a', file: 'stories/a.md' },
  data: { title: '题 & 目', summary: '摘要', date: '2026-01-02', region: 'r', sources },
};
const figure: Entry = {
  ...{ collection: 'figures', id: 'f', file: 'figures/f.yaml' },
  data: {
    name: '家数，累计',
    value: null,
    unit: '家',
    kind: 'count',
    theme: '服务与关爱',
    region: 'r',
    wording: '=X"家',
    sources,
  },
};
const library = createLibrary([story, figure]);
const texts = openTexts(library, () => '正文。');
const site: ExportSite = {
  ...{ name: '文库', tagline: '题', owner: '编辑部', url },
  ...{ pages: ['/', '/stories/', '/people/'], texts, art: noArt },
};

test('the sitemap escapes addresses and gives the day of change', () => {
  expect(writeSitemap([{ url: 'https://a.cn/?a&b', changed: '2026-01-02' }])).toContain(
    '<url><loc>https://a.cn/?a&amp;b</loc><lastmod>2026-01-02</lastmod></url>',
  );
});

function makeStory(id: string, collection: 'stories' | 'cases', date: string, updated?: string): Entry {
  const data = { title: id, summary: '摘要', date, region: 'r', sources, ...(updated ? { updated } : {}) };
  return { collection, id, file: `${collection}/${id}.md`, data };
}

function makeCaseAbout(figureId: string, date: string): Entry {
  const data = { title: 'c', summary: '摘要', date, region: 'r', sources, figures: [figureId] };
  return { collection: 'cases', id: 'c', file: 'cases/c.md', data };
}

test('the sitemap says of every article, and of every page that shows articles, when it last changed', () => {
  const entries = [
    makeStory('a', 'stories', '2026-01-02'),
    makeStory('b', 'stories', '2026-01-02', '2026-02-03'),
    figure,
    { ...figure, id: 'told', data: { ...figure.data, name: '讲到的' } } as Entry,
    makeCaseAbout('told', '2026-01-05'),
  ];
  const rows = writeLibrarySitemap(createLibrary(entries), site).match(/<url>.*<\/url>/g);
  expect(rows).toEqual([
    '<url><loc>https://a.cn/</loc><lastmod>2026-02-03</lastmod></url>',
    '<url><loc>https://a.cn/stories/</loc><lastmod>2026-02-03</lastmod></url>',
    '<url><loc>https://a.cn/people/</loc></url>',
    '<url><loc>https://a.cn/stories/a/</loc><lastmod>2026-01-02</lastmod></url>',
    '<url><loc>https://a.cn/stories/b/</loc><lastmod>2026-02-03</lastmod></url>',
    '<url><loc>https://a.cn/cases/c/</loc><lastmod>2026-01-05</lastmod></url>',
    '<url><loc>https://a.cn/figures/f/</loc></url>',
    '<url><loc>https://a.cn/figures/told/</loc><lastmod>2026-01-05</lastmod></url>',
  ]);
});

test('the checks know every file that is made here, so that articles may link it', () => {
  const unknown = listExports(library).filter(({ path }) => !isMadeByBuild(path));
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

test('no two exports have one path, and each is written, for an empty library too', async () => {
  for (const each of [library, createLibrary([])]) {
    const rows = listExports(each);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    for (const row of rows) expect((await row.write(each, site)).length, row.path).toBeGreaterThan(0);
  }
});

test('open data holds every entry with its address', () => {
  expect(JSON.parse(writeJson(library, 'stories', { url }))).toMatchObject([
    { id: 'a', url: 'https://a.cn/stories/a/' },
  ]);
});

test('open data keeps quiet about what editors and checks settle between them', () => {
  const skipChecks = [{ code: 'quote-straight', reason: '照铭牌原样。' }];
  const skipping = { ...story, data: { ...story.data, skipChecks } } as Entry;
  expect(writeJson(createLibrary([skipping]), 'stories', { url })).not.toContain('skipChecks');
});

test('the CSV quotes cells, disarms formulas and says what is hidden', () => {
  const csv = writeFiguresCsv(library, { url });
  expect(csv.startsWith('\uFEFF名称,')).toBe(true);
  expect(csv).toContain('"家数，累计"'.replaceAll('"', ''));
  expect(csv).toContain('原文未公布');
  expect(csv).toContain(`"'=X""家"`);
});
