import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCollection } from '../model/names.ts';
import { describeForm } from './entry-form.ts';
import { originKey, readEntry, writeEntry } from './entry-text.ts';

const little = join(import.meta.dirname, '../../tests/little-content');
const files = globSync('*/*.{md,yaml}', { cwd: little }).map((path) => path.replaceAll('\\', '/'));
const readFile = (path: string): string => readFileSync(join(little, path), 'utf8');

function formOf(path: string): ReturnType<typeof describeForm> {
  const [folder = ''] = path.split('/');
  if (!isCollection(folder)) throw new Error(folder);
  return describeForm(folder);
}

/** The fields as a form gives them back: without the file they came from. */
function withoutOrigin(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== originKey));
}

test.each(files)('%s is written as it was read', (path) => {
  const text = readFile(path);
  expect(writeEntry(formOf(path), readEntry(formOf(path), text.trim()))).toBe(text);
});

test.each(files)('%s says the same when it is written without the file it came from', (path) => {
  const form = formOf(path);
  const data = readEntry(form, readFile(path));
  const text = writeEntry(form, withoutOrigin(data));
  expect(withoutOrigin(readEntry(form, text))).toEqual(withoutOrigin(data));
});

const form = describeForm('stories');
const story = `---
# 江州扇厂给的标题。
title: "磨扇骨"  # 暂定
summary: 一两句话。
date: 2026-03-12
region: jiangzhou
people: [lv-jinxiang]
# featured: true
sources:
  - source: jiangzhou-ribao
    # 报道在头版。
    locator: 第3版
---

第一段。
`;

test('a field that is changed is written anew, and nothing else', () => {
  const text = writeEntry(form, { ...readEntry(form, story), summary: '再说一遍：更好。' });
  expect(text).toBe(story.replace('一两句话。', '再说一遍：更好。'));
});

test('the remarks above a field stay when it is changed', () => {
  const text = writeEntry(form, { ...readEntry(form, story), title: '磨扇骨的人' });
  expect(text).toContain('# 江州扇厂给的标题。\ntitle: 磨扇骨的人\nsummary');
});

test('a new field takes its place in the order of the schema, an emptied one goes', () => {
  const data = { ...readEntry(form, story), subtitle: '副题', people: [], topics: ['laoshouyi'] };
  const text = writeEntry(form, data);
  expect(text).toContain('title: "磨扇骨"  # 暂定\nsubtitle: 副题\nsummary');
  expect(text).toContain('region: jiangzhou\n# featured: true\ntopics: [laoshouyi]\nsources');
});

test('new words leave the fields alone', () => {
  const text = writeEntry(form, { ...readEntry(form, story), body: '第二段。\n' });
  expect(text).toBe(story.replace('第一段。', '第二段。'));
});

test('an article that says nothing of being a draft is read as none, and a draft that is done loses the line', () => {
  expect(readEntry(form, story)['draft']).toBe(false);
  const draft = story.replace('---\n\n', 'draft: true\n---\n\n');
  expect(writeEntry(form, { ...readEntry(form, draft), draft: false })).toBe(story);
});

test('a new draft is written in the order of the schema, as our files are', () => {
  const data = {
    body: '正文。',
    draft: true,
    featured: false,
    period: { from: 1989, to: 2019 },
    sources: [{ source: 'jiangzhou-ribao', locator: '' }],
    title: '第 #1 名：是谁',
    topics: ['laoshouyi', 'chuancheng'],
    subtitle: '',
    date: '2026-03-12',
  };
  expect(writeEntry(form, data)).toBe(`---
title: '第 #1 名：是谁'
date: 2026-03-12
period: { from: 1989, to: 2019 }
topics: [laoshouyi, chuancheng]
sources:
  - source: jiangzhou-ribao
draft: true
---

正文。
`);
});

test('a year that stands as a number stays one, though the form gives it back as text', () => {
  const sources = describeForm('sources');
  const text = 'type: Z\ntitle: 文件汇编\nissued: 2018\n';
  expect(writeEntry(sources, { ...readEntry(sources, text), issued: '2018' })).toBe(text);
});

test('a number that the source hides is null, not missing', () => {
  const figures = describeForm('figures');
  expect(writeEntry(figures, { name: '对数', value: '', unit: '对' })).toBe(
    'name: 对数\nvalue: null\nunit: 对\n',
  );
});

test('a file without lines for its fields is written anew', () => {
  const data = readEntry(describeForm('topics'), '{name: 手艺, summary: 一句话。}');
  expect(writeEntry(describeForm('topics'), { ...data, summary: '两句话。' })).toBe(
    'name: 手艺\nsummary: 两句话。\n',
  );
});

test('a file that cannot be read is not opened', () => {
  expect(() => readEntry(form, 'title: 没有围栏')).toThrow('npm run check');
});
