import { expect, test } from 'vitest';
import { createLibrary } from '../../library/library.ts';
import { makeEntry } from '../../library/sample-entries.ts';
import { listWords } from '../terms/words.ts';
import { describeDocument } from './describe.ts';
import { listPlaces } from './document.ts';

const person = makeEntry('people', 'lv-jinxiang', {
  name: '吕金香',
  honours: [{ title: '第45届金牌' }, { title: '全国技术能手' }],
});
const document = describeDocument(createLibrary([person]), person, []);
const holds = (phrase: string): boolean => listWords(phrase).every((word) => listPlaces(document).has(word));

test('the honours of a person are found', () => {
  expect(['吕金香', '第45届金牌', '全国技术能手', '、'].map(holds)).toEqual([true, true, true, false]);
});

test('what parts them is not: no page says “，第”', () => {
  expect(['，第', '、全', '牌全', '香第'].map(holds)).toEqual([false, false, false, false]);
});
