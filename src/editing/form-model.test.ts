import { expect, test } from 'vitest';
import { collectionNames } from '../model/names.ts';
import { describeForm } from './form-model.ts';

const words = { spirits: ['工匠精神'], stages: ['培育'] };
const find = (collection: (typeof collectionNames)[number], key: string) =>
  describeForm(collection, words).find((field) => field.key === key);

test('every field of every collection can be asked, and has a label', () => {
  const walk = (fields: ReturnType<typeof describeForm>): string[] =>
    fields.flatMap(({ key, kind, label, fields: inner = [] }) => [
      ...(kind === 'other' || label === key ? [key] : []),
      ...walk([...inner]),
    ]);
  expect(collectionNames.flatMap((name) => walk(describeForm(name, words)))).toEqual([]);
});

test('a field says what it asks', () => {
  expect(find('stories', 'title')).toMatchObject({
    kind: 'line',
    longest: 60,
    isRequired: true,
    label: '标题',
  });
  expect(find('stories', 'date')).toMatchObject({ kind: 'date', isRequired: true });
  expect(find('policies', 'issuedOn')).toMatchObject({ kind: 'part-date', isRequired: false });
  expect(find('stories', 'people')).toMatchObject({ kind: 'references', refersTo: ['people'], example: '' });
  expect(find('stories', 'spirits')).toMatchObject({
    kind: 'choices',
    choices: [{ value: '工匠精神', label: '工匠精神' }],
  });
  expect(find('people', 'kind')).toMatchObject({ kind: 'choice', example: '工匠' });
  expect(find('figures', 'value')).toMatchObject({ kind: 'number', isNullable: true });
  expect(find('sources', 'url')).toMatchObject({ kind: 'address' });
  expect(find('people', 'portrait')?.fields?.map(({ kind }) => kind)).toEqual([
    'picture',
    'line',
    'line',
    'line',
    'line',
  ]);
  expect(find('booklets', 'foreword')).toMatchObject({ kind: 'paragraphs' });
  expect(find('stories', 'sources')).toMatchObject({ kind: 'rows', isRequired: true });
});

test('of two fields of which one is needed, one is asked for', () => {
  expect(find('policies', 'issuers')?.isRequired).toBe(true);
  expect(find('policies', 'issuerText')?.isRequired).toBe(false);
});

test('its sentence speaks to whoever fills in a form, not to whoever writes the file', () => {
  const all = collectionNames.flatMap((name) => describeForm(name, words).map(({ hint }) => hint));
  expect(all.filter((hint) => /编号|content\/|true|false/.test(hint))).toEqual([]);
  expect(find('people', 'region')?.hint).toBe('');
  expect(find('stories', 'draft')?.hint).toBe('选“是”表示还没写完，不会发布。');
});
