import { describe, expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { blankSite } from '../model/site.ts';
import { fixedPages, listMenu, listRow } from './navigation.ts';

describe('the menu', () => {
  const menu = listMenu(openLittleLibrary());

  test('has its groups in order, and every list and page of the engine once', () => {
    expect(menu.map(({ label }) => label)).toEqual(['故事', '政策与讲话', '案例', '查', '本站']);
    const addresses = menu.flatMap(({ items }) => items.map(({ address }) => address));
    expect(new Set(addresses).size).toBe(addresses.length);
    // The chronicle shows the events.
    const wanted = fixedPages.filter((address) => !['/', '/events/'].includes(address));
    expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
  });

  test('calls things as the site does', () => {
    const site = { ...blankSite, menu: { stories: '人和事' }, stages: { title: '五个步子', list: [] } };
    const [first, , cases] = listMenu(createLibrary([], site));
    expect(first?.label).toBe('人和事');
    expect(cases?.items.map(({ label }) => label)).toContain('五个步子');
  });

  test('takes the fixed pages where they say, in their order, and leaves out those that stand nowhere', () => {
    const page = (id: string, menu: string, order?: number) =>
      makeEntry('pages', id, { title: id, summary: '一页。', menu, order });
    const library = createLibrary([
      page('late', 'cases'),
      page('early', 'cases', 5),
      page('hidden', 'none'),
      page('first', 'main'),
    ]);
    const groups = new Map(
      listMenu(library).map(({ label, items }) => [label, items.map((item) => item.label)]),
    );
    expect(groups.get('案例')?.slice(-2)).toEqual(['early', 'late']);
    expect(groups.get('查')).toContain('first');
    expect([...groups.values()].flat()).not.toContain('hidden');
    expect(listRow(library).map(({ label }) => label)).toEqual([
      '故事',
      '政策',
      '讲话',
      '案例',
      '人物',
      'first',
    ]);
  });
});
