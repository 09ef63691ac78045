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
  const province = makeEntry('regions', 'province', { name: '东江省', level: 'province', parent: 'china' });
  const cases = Array.from({ length: 13 }, (_, at) => makeCase(`case-${at}`));
  const elsewhere = makeCase('elsewhere', { region: 'province' });
  const listCases = (...more: readonly Parameters<typeof createLibrary>[0][number][]) =>
    listListPages(createLibrary([china, province, ...cases, ...more])).filter(
      ({ collection }) => collection === 'cases',
    );
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

  test('stand below each region, paged too, where there is more than one to choose from', () => {
    expect(listCases(elsewhere).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['region/china', 'region/china/page/2', 'region/province']),
    );
    expect(listCases().map(({ path }) => path)).toEqual([undefined, 'page/2']);
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
    expect(describeTimeline(createLibrary([]))).toMatchObject({ total: 0, chapters: [], choices: [] });
  });
});

describe('the directories', () => {
  const pages = listDirectories(little);
  const find = (address: string) => pages.find(({ page }) => page.address === address)?.page;
  const rowsOf = (address: string) =>
    find(address)?.groups.map(({ label, shown, rest }) => [
      label,
      ...[...shown, ...rest].map(({ text }) => text),
    ]);

  test('list people under the honours they share, the others under their kinds, and none who is not to be listed', () => {
    expect(rowsOf('/people/')).toEqual([
      ['江州工匠', '吕金香', '秦素兰'],
      ['公职人员', '罗定山'],
    ]);
    expect(find('/people/')?.total).toBe(3);
  });

  test('have a page for each honour, trade, kind and region, and one by the alphabet', () => {
    expect(rowsOf('/people/trade/zhi-shan/')).toEqual([['', '吕金香']]);
    expect(find('/people/trade/zhi-shan/')?.title).toBe('人物：制扇');
    expect(rowsOf('/people/region/nanxi/')).toEqual([['', '罗定山', '秦素兰']]);
    expect(rowsOf('/people/kind/gongjiang/')).toEqual([['', '吕金香', '秦素兰']]);
    expect(rowsOf('/people/sort/name/')).toEqual([
      ['L', '吕金香', '罗定山'],
      ['Q', '秦素兰'],
    ]);
  });

  test('offer every page of theirs as a choice', () => {
    const own = pages.filter(({ page }) => page.collection === 'people').map(({ page }) => page.address);
    const offered = find('/people/')?.choices.flatMap(({ options }) => options.map(({ address }) => address));
    expect(offered).toEqual(expect.arrayContaining(own));
  });

  test('show regions as a tree', () => {
    const tree = find('/regions/')?.groups.flatMap((group) =>
      group.shown.map(({ text, depth }) => [text, depth]),
    );
    expect(tree).toEqual([
      ['东江省', 0],
      ['江州市', 1],
      ['南溪县', 2],
    ]);
  });

  test('of nothing have one page without a choice of regions or kinds', () => {
    const empty = listDirectories(createLibrary([])).filter(({ page }) => page.collection === 'people');
    expect(empty.map(({ page }) => [page.address, page.total])).toEqual([
      ['/people/', 0],
      ['/people/sort/name/', 0],
    ]);
  });
});

test('the page of formulations has each of them once, with who said it', () => {
  const { total, groups } = describeTermsPage(little);
  const terms = groups.flatMap(({ shown, rest }) => [...shown, ...rest]);
  expect(total).toBe(2);
  expect(terms.map(({ text }) => text).sort()).toEqual(['一票一人', '一艺在身']);
});
