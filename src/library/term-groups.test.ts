import { expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { makeEntry } from './sample-entries.ts';
import { describeTermDate, groupTerms } from './term-groups.ts';

const official = { kind: 'official-formulation' };
const term = (id: string, data: Record<string, unknown> = {}) => makeEntry('terms', id, data);

test('groups formulations by who speaks, oldest first', () => {
  const library = createLibrary([
    term('b-late', { ...official, speaker: 'someone', saidOn: '2020-11-24', precision: 'day' }),
    term('a-undated', { ...official, speaker: 'someone' }),
    term('early', { ...official, speaker: 'someone', saidOn: '2016', precision: 'year' }),
    term('document', official),
    term('local'),
  ]);
  const groups = groupTerms(library).map(({ label, terms }) => [label, terms.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['讲话与贺信', ['early', 'b-late', 'a-undated']],
    ['文件与机构的提法', ['document']],
    ['地方概括', ['local']],
  ]);
});

test('says how sure a date is', () => {
  expect(describeTermDate(term('t', { saidOn: '2022', precision: 'year-inferred' }))).toBe(
    '2022年（年份为推定）',
  );
  expect(describeTermDate(term('t', { saidOn: '2020-11-24', precision: 'day' }))).toBe('2020年11月24日');
  expect(describeTermDate(term('t', { precision: 'range' }))).toBe('只知时间范围');
  expect(describeTermDate(term('t'))).toBe('日期未注明');
});
