import { expect, test } from 'vitest';
import { describeRow, pickRows, rowsOfPage, type SearchedRow } from './list-rows.ts';
import { suggestNames } from './suggest-names.ts';

const row = (
  path: string,
  data: Record<string, unknown>,
  text = '',
  changed = '',
  levels: string[] = [],
): SearchedRow => {
  const made = describeRow(
    { path, data, text },
    levels.map((level) => ({ level })),
    changed,
  );
  if (!made) throw new Error(path);
  return made;
};

const rows = [
  row('stories/zhu-lin.md', { title: '竹林', draft: true }, '江州扇厂的竹子', '2026-01-01', [
    'error',
    'warning',
  ]),
  row('organizations/shanchang.yaml', { name: '江州扇厂', aliases: ['老扇厂'] }, '', '2026-02-01', [
    'warning',
  ]),
  row('people/chen-ming.yaml', {}, '', '2026-03-01'),
];
const ids = (question: object): string[] => pickRows(rows, question).rows.map(({ id }) => id);

test('a row says what a file is called, what is wrong and whether it is a draft', () => {
  expect(rows[0]?.row).toMatchObject({ title: '竹林', label: '故事', isDraft: true, errors: 1, warnings: 1 });
  expect(rows[2]?.row).toMatchObject({ title: 'chen-ming', isDraft: false, errors: 0 });
  expect(describeRow({ path: 'site.yaml', data: {}, text: '' }, [], '')).toBeUndefined();
});

test('the latest change comes first, in a search who is called so', () => {
  expect(ids({})).toEqual(['chen-ming', 'shanchang', 'zhu-lin']);
  expect(ids({ query: '扇厂' })).toEqual(['shanchang', 'zhu-lin']);
  expect(ids({ query: ' 老扇厂 ' })).toEqual(['shanchang']);
  expect(ids({ query: '竹子 江州' })).toEqual(['zhu-lin']);
  expect(ids({ query: 'CHEN' })).toEqual(['chen-ming']);
});

test('kinds, drafts and findings narrow it', () => {
  expect(ids({ collection: 'people' })).toEqual(['chen-ming']);
  expect(ids({ only: 'drafts' })).toEqual(['zhu-lin']);
  expect(ids({ only: 'findings' })).toEqual(['shanchang', 'zhu-lin']);
  expect(ids({ order: 'findings' })).toEqual(['zhu-lin', 'shanchang', 'chen-ming']);
});

test('a long list is shown by pages', () => {
  const many = Array.from({ length: rowsOfPage + 1 }, (_, at) => row(`people/p${at}.yaml`, {}));
  expect(pickRows(many, {})).toMatchObject({ total: rowsOfPage + 1, pages: 2, page: 1 });
  expect(pickRows(many, { page: 9 })).toMatchObject({ page: 2 });
  expect(pickRows(many, { page: 2 }).rows).toHaveLength(1);
});

test('an entry is offered by name, alias or id, the nearest first', () => {
  const people = [
    { collection: 'people', id: 'chen-ming', data: { name: '陈明' } },
    { collection: 'people', id: 'chen-ming-xiao', data: { name: '陈明晓', aliases: ['小陈'] } },
    { collection: 'topics', id: 'chen', data: { name: '陈' } },
  ] as const;
  const ask = (typed: string): string[] => suggestNames(people, ['people'], typed).map(({ id }) => id);
  expect(ask('陈明晓')).toEqual(['chen-ming-xiao']);
  expect(ask('陈明')).toEqual(['chen-ming', 'chen-ming-xiao']);
  expect(ask('小陈')).toEqual(['chen-ming-xiao']);
  expect(ask('ming-x')).toEqual(['chen-ming-xiao']);
  expect(ask('罗')).toEqual([]);
});
