import { expect, test } from 'vitest';
import { spellSlug } from './spell-slug.ts';

test.each([
  ['毛金花：布上的江州', '#/collections/stories/new', 'mao-jinhua'],
  ['江州扇子公园', '#/collections/places/new', 'jiangzhou-shanzi-gongyuan'],
  ['单霁翔', '#/collections/people/new', 'shan-jixiang'],
  ['磨扇骨 2', '#/assets', 'mo-shangu-2'],
])('%s at %s becomes %s', (text, page, id) => {
  expect(spellSlug(text, page)).toBe(id);
});

test('what has no 汉字 is left to Sveltia CMS', () => {
  expect(spellSlug('lv-jinxiang', '#/collections/people')).toBe('lv-jinxiang');
});
