import { describe, expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { foldKinds, groupLinks } from './link-groups.ts';
import { makeCase, makeEntry } from './sample-entries.ts';

const city = makeEntry('regions', 'city', { level: 'prefecture-city' });
const organization = { summary: '简介。', region: 'county', sources: [{ source: 'a-source' }] };
const library = createLibrary([
  city,
  makeEntry('regions', 'county', { parent: 'city' }),
  makeCase('in-county', { region: 'county', date: '2026-12-01' }),
  makeCase('in-city', { region: 'city' }),
  makeCase('elsewhere', { region: 'other', title: '别的事', programmes: ['help'] }),
  makeCase('of-help', { region: 'other', title: '“师徒结对”的做法', programmes: ['help'] }),
  makeEntry('organizations', 'a-union', { ...organization, kind: 'union' }),
  makeEntry('organizations', 'a-school', { ...organization, kind: 'school' }),
  makeEntry('events', 'opening', { region: 'city', date: '2021-09', precision: 'month' }),
  makeEntry('figures', 'hidden', { region: 'city', value: null, unit: '家', programmes: ['help'] }),
  makeEntry('topics', 'care', {}),
  makeCase('one', { region: 'other', topics: ['care'], figures: ['seldom', 'often'], events: ['opening'] }),
  makeCase('two', { region: 'other', topics: ['care'], figures: ['often'] }),
  makeEntry('figures', 'often', { region: 'other', name: '常说的数' }),
  makeEntry('figures', 'seldom', { region: 'other', name: '少说的数' }),
  makeEntry('programmes', 'help', { region: 'other', name: '师徒结对' }),
]);

describe('what refers to an entry', () => {
  test('is, for a region, everything in it and below it', () => {
    expect(groupLinks(library, city).map(({ label, count }) => [label, count])).toEqual([
      ['案例', 2],
      ['单位', 2],
      ['事件', 1],
      ['数字', 1],
    ]);
  });

  test('begins with what is the region’s own', () => {
    const [cases] = groupLinks(library, city);
    const ids = cases && 'articles' in cases ? cases.articles.map(({ id }) => id) : [];
    expect(ids).toEqual(['in-city', 'in-county']);
  });

  test('leads from a region to its own chronicle and figures', () => {
    const more = groupLinks(library, city).map((group) => ('more' in group ? group.more : undefined));
    expect(more).toEqual([undefined, undefined, '/timeline/region/city/', '/figures/region/city/']);
  });

  test('puts bodies under the Chinese names of their kinds, in the order of the schema', () => {
    const group = groupLinks(library, city).find(({ form }) => form === 'names');
    const kinds = group && 'kinds' in group ? group.kinds.map(({ label }) => label) : [];
    expect(kinds).toEqual(['工会', '学校']);
  });

  test('begins with the article that bears its name', () => {
    const [cases] = groupLinks(library, library.get('programmes', 'help'));
    const ids = cases && 'articles' in cases ? cases.articles.map(({ id }) => id) : [];
    expect(ids).toEqual(['of-help', 'elsewhere']);
  });

  test('is, for a topic, its articles and the numbers they name, first what most of them name', () => {
    const [cases, figures, ...others] = groupLinks(library, library.get('topics', 'care'));
    const ids = cases && 'articles' in cases ? cases.articles.map(({ id }) => id) : [];
    expect(ids).toEqual(['one', 'two']);
    expect(figures && 'items' in figures && figures.items.map(({ text }) => text)).toEqual([
      '常说的数',
      '少说的数',
    ]);
    expect(others).toEqual([]);
  });

  test('shows a number that the source hides as not published', () => {
    const [, figures] = groupLinks(library, library.get('programmes', 'help'));
    expect(figures && 'items' in figures && figures.items.map(({ detail }) => detail)).toEqual([
      '原文未公布',
    ]);
    expect(figures && 'more' in figures && figures.more).toBeUndefined();
  });
});

test('names are cut over all kinds together, and a kind that is cut stands in both parts', () => {
  const kind = (label: string, ...names: string[]) => ({
    label,
    items: names.map((text) => ({ text, address: '', detail: '', summary: '' })),
  });
  const read = (kinds: readonly { label: string; items: readonly { text: string }[] }[]) =>
    kinds.map(({ label, items }) => [label, ...items.map(({ text }) => text)]);
  const { shown, rest } = foldKinds([kind('工会', 'a', 'b'), kind('企业', 'c', 'd', 'e')], 3);
  expect([read(shown), read(rest)]).toEqual([
    [
      ['工会', 'a', 'b'],
      ['企业', 'c'],
    ],
    [['企业', 'd', 'e']],
  ]);
  expect(foldKinds([kind('工会', 'a', 'b', 'c', 'd')], 3).rest).toEqual([]);
});
