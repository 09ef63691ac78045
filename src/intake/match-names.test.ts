import { expect, test } from 'vitest';
import { makeLittleLibrary } from './library-for-tests.ts';
import { matchNames, pickDirectory } from './match-names.ts';

const library = makeLittleLibrary();
const pick = (text: string, collection: 'people' | 'organizations' | 'regions' | 'programmes') =>
  pickDirectory(matchNames(library, text), collection);

test('takes the longest name: a union is not its city', () => {
  const text = '云州市总工会在云州机械厂。';
  expect(pick(text, 'organizations').certain.map(({ id }) => id)).toEqual(['yunzhou-zgh', 'jixiechang']);
  expect(pick(text, 'regions').certain).toEqual([]);
});

test('counts a name and its aliases as one', () => {
  expect(pick('云州市和云州，还是云州。', 'regions').certain).toMatchObject([{ id: 'yunzhou', count: 3 }]);
});

test('leaves open whom a name means that two people bear', () => {
  const { certain, doubtful } = pick('李明来了，李明走了。', 'people');
  expect(certain).toEqual([]);
  expect(doubtful).toMatchObject([{ name: '李明', count: 2 }]);
});

test('an alias of two unions is settled by the full name beside it', () => {
  expect(pick('市总开会。市总发文。', 'organizations').doubtful).toHaveLength(1);
  const settled = pick('云州市总工会（以下简称市总）开会，市总发文。', 'organizations');
  expect(settled.certain.map(({ id }) => id)).toEqual(['yunzhou-zgh']);
});

test('finds a name that is written with and without its marks', () => {
  expect(pick('办起职工夜校。', 'programmes').certain).toMatchObject([{ id: 'yexiao' }]);
});

test('doubts two characters that are said once', () => {
  expect(pick('他上夜校。', 'programmes').doubtful).toMatchObject([{ name: '夜校' }]);
});
