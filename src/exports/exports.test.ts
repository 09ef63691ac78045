import { expect, test } from 'vitest';
import { isMadeByBuild } from '../checks/link-target.ts';
import { createLibrary } from '../library/library.ts';
import type { Entry } from '../library/entry.ts';
import { allExports } from './all-exports.ts';
import type { ExportSite } from './export.ts';
import { writeFeed } from './feed.ts';
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
const site: ExportSite = { name: '文库', tagline: '题', owner: '编辑部', url, pages: ['/', '/stories/'] };

test('the sitemap escapes addresses and gives the day of change', () => {
  expect(writeSitemap([{ url: 'https://a.cn/?a&b', changed: '2026-01-02' }])).toContain(
    '<url><loc>https://a.cn/?a&amp;b</loc><lastmod>2026-01-02</lastmod></url>',
  );
});

test('the feed does not depend on the clock', () => {
  const atom = writeFeed(library, site);
  expect(atom).toContain('<updated>2026-01-02T04:00:00.000Z</updated>');
  expect(atom).toContain('https://a.cn/stories/a/');
});

function makeStory(id: string, collection: 'stories' | 'cases', date: string, updated?: string): Entry {
  const data = { title: id, summary: '摘要', date, region: 'r', sources, ...(updated ? { updated } : {}) };
  return { collection, id, file: `${collection}/${id}.md`, data };
}

test('the feed is newest first, and no collection hides the others of a day', () => {
  const cases = Array.from({ length: 40 }, (_, number) => makeStory(`c${number}`, 'cases', '2026-01-02'));
  const atom = writeFeed(
    createLibrary([
      ...cases,
      makeStory('s1', 'stories', '2026-01-02'),
      makeStory('s2', 'stories', '2026-01-02'),
      makeStory('s3', 'stories', '2026-03-04'),
    ]),
    site,
  );
  const ids = [...atom.matchAll(/<id>https:\/\/a\.cn\/(\w+)\/(\w+)\/<\/id>/g)].map(
    ([, name, id]) => `${name}/${id}`,
  );
  expect(ids.slice(0, 5)).toEqual(['stories/s3', 'stories/s1', 'cases/c0', 'stories/s2', 'cases/c1']);
  expect(ids).toHaveLength(30);
});

test('the sitemap says of every article when it last changed', () => {
  const entries = [
    makeStory('a', 'stories', '2026-01-02'),
    makeStory('b', 'stories', '2026-01-02', '2026-02-03'),
    figure,
  ];
  const rows = writeLibrarySitemap(createLibrary(entries), site).match(/<url>.*<\/url>/g);
  expect(rows).toEqual([
    '<url><loc>https://a.cn/</loc></url>',
    '<url><loc>https://a.cn/stories/</loc></url>',
    '<url><loc>https://a.cn/stories/a/</loc><lastmod>2026-01-02</lastmod></url>',
    '<url><loc>https://a.cn/stories/b/</loc><lastmod>2026-02-03</lastmod></url>',
    '<url><loc>https://a.cn/figures/f/</loc></url>',
  ]);
});

test('the checks know every file that is made here, so that articles may link it', () => {
  expect(allExports.filter(({ path }) => !isMadeByBuild(path)).map(({ path }) => path)).toEqual([]);
});

test('no two exports have one path, and each is written', () => {
  expect(new Set(allExports.map(({ path }) => path)).size).toBe(allExports.length);
  for (const row of allExports) expect(row.write(library, site), row.path).not.toBe('');
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
