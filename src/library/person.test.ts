import { expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from './library.ts';
import { groupLinks } from './link-groups.ts';
import { findStory, listHonourYears, withoutStory } from './person.ts';
import { makeEntry } from './sample-entries.ts';

const little = openLittleLibrary();

test('the story that bears the name stands first, and not again among what mentions the person', () => {
  const person = little.get('people', 'lv-jinxiang');
  const story = findStory(little, person);
  const groups = groupLinks(little, person).flatMap((group) => withoutStory(group, story));
  expect(story?.id).toBe('lv-jinxiang');
  const articles = groups.flatMap((group) => (group.form === 'articles' ? group.articles : []));
  expect(articles).not.toContain(story);
});

test('honours stand in the order of their years, with the page of the award; those without a year come last', () => {
  const award = makeEntry('documents', 'jiang', {
    documentType: '奖项',
    region: 'china',
    summary: '简介。',
    sources: [{ source: 'a' }],
  });
  const person = makeEntry('people', 'a', {
    ...{
      kind: 'craftsman',
      region: 'china',
      summary: '简介。',
      sources: [{ source: 'a' }],
      lived: '1923—1970',
    },
    honours: [
      { title: '丙' },
      { title: '乙', year: 2021, level: '市', award: 'jiang' },
      { title: '甲', year: 2019 },
    ],
  });
  const library = createLibrary([person, award]);
  expect(listHonourYears(library, person)).toEqual([
    { label: '2019年', honours: [{ title: '甲', level: '', address: undefined }] },
    { label: '2021年', honours: [{ title: '乙', level: '市', address: '/documents/jiang/' }] },
    { label: '年份未注明', honours: [{ title: '丙', level: '', address: undefined }] },
  ]);
  expect(findStory(library, person)).toBeUndefined();
});
