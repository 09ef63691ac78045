import { describe, expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { listDirectories } from './directory-pages.ts';
import { listListPages } from './list-pages.ts';
import { describeTermsPage } from './terms-page.ts';
import { describeTimeline, listTimelineRegions } from './timeline-page.ts';

/** What pages show, asked of their view models: no page is made, no browser opened. */

const little = openLittleLibrary();

describe('list pages', () => {
  const china = makeEntry('regions', 'china', { name: '中国', level: 'country' });
  const cases = Array.from({ length: 13 }, (_, at) => makeCase(`case-${at}`));
  const pages = listListPages(createLibrary([china, ...cases])).filter(
    ({ collection }) => collection === 'cases',
  );

  test('hold twelve articles each, and know their neighbours', () => {
    const all = pages.filter(({ page }) => Object.keys(page.chosen).length === 0);
    expect(all.map(({ path, page }) => [path, page.articles.length, page.total])).toEqual([
      [undefined, 12, 13],
      ['page/2', 1, 13],
    ]);
    expect(all[1]?.page.pages).toEqual(['/cases/', '/cases/page/2/']);
  });

  test('stand below each region and each year, paged too', () => {
    expect(pages.map(({ path }) => path)).toContain('region/china/page/2');
  });

  test('are there without an article', () => {
    const empty = listListPages(createLibrary([]));
    expect(empty.map(({ collection, page }) => [collection, page.total])).toHaveLength(4);
    expect(empty.every(({ page }) => page.articles.length === 0)).toBe(true);
  });

  test('of a region hold what lies below it', () => {
    const stories = listListPages(little).find(
      ({ collection, path }) => collection === 'stories' && path === 'region/jiangzhou',
    );
    expect(stories?.page.articles.map(({ id }) => id).sort()).toEqual(['luo-dingshan', 'lv-jinxiang']);
  });
});

describe('the chronicle', () => {
  test('lists what happened from the first to the last, with who said it differently', () => {
    const events = describeTimeline(little).chapters.flatMap(({ groups }) =>
      groups.flatMap((group) => group.events),
    );
    expect(events.map(({ text }) => text)).toEqual([
      '南溪挑工行会成立',
      '江州工匠馆开馆',
      '南溪工票阅览室开放',
    ]);
    expect(events[0]?.date).toBe('清代末年');
    expect(events[2]?.date).toBe('2021年5月');
    expect(events[2]?.disputes[0]?.accounts.map(({ source }) => source?.id)).toEqual([
      'jiangzhou-ribao',
      'jiangzhou-wenjian',
    ]);
  });

  test('narrows to a region and what lies below it, under an address of its own', () => {
    const page = describeTimeline(little, 'nanxi');
    expect([page.address, page.title, page.total]).toEqual(['/timeline/region/nanxi/', '南溪县大事记', 2]);
    expect(listTimelineRegions(little).map(({ id }) => id)).toContain('nanxi');
  });

  test('of nothing has no chapter', () => {
    expect(describeTimeline(createLibrary([]))).toMatchObject({ total: 0, chapters: [], regions: [] });
  });
});

describe('the directories', () => {
  const rows = listDirectories(little).flatMap(({ collection, groups }) =>
    groups.flatMap(({ label, rows: own }) =>
      own.map(({ text, detail }) => `${collection} ${label} ${text} ${detail}`.trim()),
    ),
  );

  test('list people under their kinds, without those who are not to be listed', () => {
    expect(rows.filter((row) => row.startsWith('people'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/吕金香 制扇$/)]),
    );
    expect(rows.join('\n')).not.toContain('陈明');
  });

  test('show regions as a tree', () => {
    const regions = listDirectories(little).find(({ collection }) => collection === 'regions');
    const tree = regions?.groups.flatMap((group) => group.rows.map(({ text, depth }) => [text, depth]));
    expect(tree).toEqual([
      ['东江省', 0],
      ['江州市', 1],
      ['南溪县', 2],
    ]);
  });
});

test('the page of formulations has each of them once, with who said it', () => {
  const { total, groups } = describeTermsPage(little);
  const terms = groups.flatMap((group) => group.terms);
  expect(total).toBe(2);
  expect(terms.map(({ text }) => text).sort()).toEqual(['一票一人', '一艺在身']);
});
