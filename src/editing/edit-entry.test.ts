import { describe, expect, test } from 'vitest';
import { parseArticle, parseDirectoryEntry } from '../model/parse-file.ts';
import { editEntry } from './edit-entry.ts';
import { CannotEdit, editFields } from './edit-fields.ts';

const order = [
  'title',
  'subtitle',
  'date',
  'region',
  'period',
  'people',
  'topics',
  'sources',
  'note',
  'draft',
];

const yaml = `# 写在最前面
title: '吕金香：一把扇骨'   # 标题不改
date: 2026-03-12

region: jiangzhou
period: { from: 2005, to: 2021 } # 估计
people: [lv-jinxiang, "chen-ming"]
unknown: 留着
sources:
  # 报纸
  - source: jiangzhou-ribao # 头版
    locator: 第2版
  - source: jiangzhou-wenjian
    locator: 第一部分
# 最后一句
`;

const set = (changes: Record<string, unknown>, remove: string[] = []): string =>
  editFields(yaml, { set: changes, remove }, order);

describe('a field that changes', () => {
  test('keeps its quotes, its remark and every other byte', () => {
    expect(set({ title: "吕金香：'新'题" })).toBe(yaml.replace("'吕金香：一把扇骨'", "'吕金香：''新''题'"));
    expect(set({ date: '2026-03-13' })).toBe(yaml.replace('2026-03-12', '2026-03-13'));
  });

  test('in a row changes that row alone', () => {
    const rows = [
      { source: 'jiangzhou-ribao', locator: '第3版' },
      { source: 'jiangzhou-wenjian', locator: '第一部分' },
    ];
    expect(set({ sources: rows })).toBe(yaml.replace('第2版', '第3版'));
  });

  test('in brackets keeps what stays as it was written', () => {
    expect(set({ people: ['chen-ming', 'luo-dingshan'] })).toBe(
      yaml.replace('[lv-jinxiang, "chen-ming"]', '["chen-ming", luo-dingshan]'),
    );
    expect(set({ period: { from: 2005 } })).toBe(yaml.replace('{ from: 2005, to: 2021 }', '{ from: 2005 }'));
  });

  test('gives and takes rows and their fields as lines', () => {
    const [first, second] = [
      { source: 'jiangzhou-ribao', locator: '第2版' },
      { source: 'jiangzhou-wenjian', locator: '第一部分' },
    ];
    expect(set({ sources: [first, second, { source: 'xin' }] })).toBe(
      yaml.replace('第一部分\n', '第一部分\n  - source: xin\n'),
    );
    expect(set({ sources: [first] })).toBe(
      yaml.replace('  - source: jiangzhou-wenjian\n    locator: 第一部分\n', ''),
    );
    expect(set({ sources: [first, { source: 'jiangzhou-wenjian' }] })).toBe(
      yaml.replace('    locator: 第一部分\n', ''),
    );
  });

  test('loses no remark where its line goes', () => {
    const after = set({ sources: [{ source: 'jiangzhou-wenjian', locator: '第一部分' }] });
    expect(after).toContain('# 报纸');
    expect(after).toContain('# 头版');
    expect(parseDirectoryEntry(after).data['sources']).toEqual([
      { source: 'jiangzhou-wenjian', locator: '第一部分' },
    ]);
  });
});

describe('a field that comes or goes', () => {
  test('comes in the order of the schema', () => {
    expect(set({ subtitle: '江州扇厂', topics: ['laoshouyi'] })).toBe(
      yaml
        .replace('# 标题不改\n', '# 标题不改\nsubtitle: 江州扇厂\n')
        .replace('"chen-ming"]\n', '"chen-ming"]\ntopics: [laoshouyi]\n'),
    );
    expect(set({ note: '第一段。\n第二段：有冒号 # 和井号。' })).toContain('note: |-\n  第一段。\n  第二段');
  });

  test('comes below the remark that holds its place', () => {
    const draft = '# 标题：开头居中\ntitle: 甲\n# 待填 date（日期）：请填写\n#   第一行\ndraft: true\n';
    expect(editFields(draft, { set: { date: '2026-03-12' }, remove: [] }, order)).toBe(
      draft.replace('第一行\n', '第一行\ndate: 2026-03-12\n'),
    );
  });

  test('goes with its lines and without the remarks of others', () => {
    expect(set({}, ['period'])).toBe(yaml.replace('period: { from: 2005, to: 2021 } # 估计\n', '# 估计\n'));
    expect(set({}, ['sources'])).not.toContain('source:');
    expect(set({}, ['sources'])).toContain('# 最后一句');
  });

  test.each(['', '# 只有备注\n'])('comes into an empty file: %j', (empty) => {
    expect(editFields(empty, { set: { title: '甲' }, remove: [] }, order)).toBe(`${empty}title: 甲\n`);
  });
});

test('a comma is a reason for quotes within braces alone', () => {
  expect(set({ title: 'a, b' }).split('\n')[1]).toContain("title: 'a, b'");
  expect(set({ date: 'a, b' })).toBe(yaml.replace('2026-03-12', 'a, b'));
  const braces = 'period: { from: a, to: b }\n';
  expect(editFields(braces, { set: { period: { from: 'a, c', to: 'b' } }, remove: [] }, order)).toBe(
    'period: { from: "a, c", to: b }\n',
  );
});

test('a value that YAML would read as something else is quoted', () => {
  for (const title of [
    '第 #1 名',
    'true',
    '2026',
    '- 甲',
    '甲: 乙',
    '“甲”',
    '[甲]',
    "'",
    '*甲*',
    '& 甲',
    '%甲',
    '@甲',
  ]) {
    const after = set({ title });
    expect(parseDirectoryEntry(after).data['title']).toBe(title);
    expect(after.endsWith(yaml.slice(yaml.indexOf('   # 标题不改')))).toBe(true);
  }
});

test.each([
  ['fields in braces', '{ title: 甲 }\n', { title: '乙' }],
  ['an anchor that others use', 'title: &t 甲\nsubtitle: *t\n', { title: '乙' }],
  ['what cannot be read', 'title: [甲\n', { title: '乙' }],
])('%s is refused with a sentence', (_, text, changes) => {
  expect(() => editFields(text, { set: changes, remove: [] }, order)).toThrow(CannotEdit);
  expect(() => editFields(text, { set: changes, remove: [] }, order)).toThrow(/请在 VS Code 里/);
});

describe('a whole file', () => {
  const article = `\uFEFF---\r\n${yaml.replaceAll('\n', '\r\n')}---  \r\n\r\n正文一。\n正文二。\r\n`;
  const edit = (body: string | undefined, fields: Record<string, unknown> = {}): string =>
    editEntry(article, { set: fields, remove: [], ...(body === undefined ? {} : { body }) }, order, true);

  test('is the same to the byte where nothing has changed', () => {
    expect(edit(undefined)).toBe(article);
    expect(edit(parseArticle(article)?.body, { date: '2026-03-12' })).toBe(article);
  });

  test('keeps its line ends, its BOM and its fences', () => {
    expect(edit('\n正文一。\n正文二。\n正文三。\n', { date: '2026-03-13' })).toBe(
      article.replace('2026-03-12', '2026-03-13').replace(/\r\n$/, '\r\n正文三。\r\n'),
    );
  });
});
