import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import type { Entry } from '../library/entry.ts';
import { writeFeed } from './feed.ts';
import { writeFiguresCsv, writeJson } from './open-data.ts';
import { writeSitemap } from './sitemap.ts';

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

test('the sitemap escapes addresses and gives the day of change', () => {
  expect(writeSitemap([{ url: 'https://a.cn/?a&b', changed: '2026-01-02' }])).toContain(
    '<url><loc>https://a.cn/?a&amp;b</loc><lastmod>2026-01-02</lastmod></url>',
  );
});

test('the feed does not depend on the clock', () => {
  const site = { name: '文库', tagline: '题', owner: '编辑部', url };
  const atom = writeFeed(site, library.articles());
  expect(atom).toContain('<updated>2026-01-02T04:00:00.000Z</updated>');
  expect(atom).toContain('https://a.cn/stories/a/');
});

test('open data holds every entry with its address', () => {
  expect(JSON.parse(writeJson(library, 'stories', url))).toMatchObject([
    { id: 'a', url: 'https://a.cn/stories/a/' },
  ]);
});

test('open data keeps quiet about what editors and checks settle between them', () => {
  const skipChecks = [{ code: 'quote-straight', reason: '照铭牌原样。' }];
  const skipping = { ...story, data: { ...story.data, skipChecks } } as Entry;
  expect(writeJson(createLibrary([skipping]), 'stories', url)).not.toContain('skipChecks');
});

test('the CSV quotes cells, disarms formulas and says what is hidden', () => {
  const csv = writeFiguresCsv(library, url);
  expect(csv.startsWith('\uFEFF名称,')).toBe(true);
  expect(csv).toContain('"家数，累计"'.replaceAll('"', ''));
  expect(csv).toContain('原文未公布');
  expect(csv).toContain(`"'=X""家"`);
});
