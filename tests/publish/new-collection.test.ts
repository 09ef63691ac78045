import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

/** A roll of honour, as docs/developers/adding.md tells how a collection is added: name, schema, row, face and one example. */

let copy: ProjectCopy;
beforeAll(async () => {
  copy = copyProject();
  edit('src/model/names.ts', "'sources',", "'sources',\n  'honour-rolls',");
  write('src/model/honour-roll.ts', schema);
  edit('src/model/collections.ts', 'import', `import { honourRollSchema } from './honour-roll.ts';\nimport`);
  edit('src/model/collections.ts', 'sources: {', `${row}\n  sources: {`);
  edit('src/library/faces.ts', '  sources: {', `${face}\n  sources: {`);
  mkdirSync(join(copy.contentDir, 'honour-rolls'));
  writeFileSync(join(copy.contentDir, 'honour-rolls/jiangzhou-2019.yaml'), example);
  await copy.build();
});
afterAll(() => {
  copy.remove();
});

const schema = `import { z } from 'zod';
import { field, refsTo } from './fields.ts';
import { aliases, citations, entryName, entrySummary, region } from './shared.ts';

/** Those whom one award honoured in one year. */
export const honourRollSchema = z.strictObject({
  name: entryName,
  aliases,
  year: field(z.int(), { title: '年份', description: '哪一年表彰。', examples: [2019] }),
  region,
  people: field(refsTo('people'), { title: '人物', description: '表彰了谁。', examples: [['lv-jinxiang']] }),
  summary: entrySummary,
  sources: citations,
});
`;
const row = `'honour-rolls': {
    label: '荣誉榜',
    unit: '张',
    about: '哪一年表彰了谁。',
    schema: honourRollSchema,
  },`;
const face = `  'honour-rolls': {
    list: (library) => [
      { label: '全部', rows: library.list('honour-rolls').map((entry) => ({ entry })) },
    ],
    detail: ({ data }) => String(data.year),
    asLink: 'summaries',
    relatedWeight: 2,
    searchRank: 2,
    isLinkedByName: false,
    isLookedFor: true,
    menu: { group: 'find', order: 65 },
  },`;
const example = `name: 江州市2019年工匠榜
aliases: [江州工匠榜]
year: 2019
region: jiangzhou
people: [lv-jinxiang]
summary: 2019年江州市表彰的工匠。
sources:
  - source: jiangzhou-ribao
`;

function write(path: string, text: string): void {
  writeFileSync(join(copy.dir, path), text);
}

function edit(path: string, before: string, after: string): void {
  const text = readFileSync(join(copy.dir, path), 'utf8');
  expect(text, path).toContain(before);
  write(path, text.replace(before, after));
}

function readPage(path: string): string {
  return readFileSync(join(copy.outDir, path), 'utf8');
}

test('its list, its entry and the menu show it', () => {
  expect(readPage('honour-rolls/index.html')).toContain('共1张');
  expect(readPage('honour-rolls/index.html')).toContain('江州市2019年工匠榜');
  expect(readPage('honour-rolls/jiangzhou-2019/index.html')).toContain('href="/people/lv-jinxiang/"');
  expect(readPage('index.html')).toContain('href="/honour-rolls/"');
});

test('the entries that it names link back to it', () => {
  expect(readPage('people/lv-jinxiang/index.html')).toContain('href="/honour-rolls/jiangzhou-2019/"');
});

test('it is in the open data and in the sitemap', () => {
  expect(JSON.parse(readPage('data/honour-rolls.json'))).toMatchObject([
    { id: 'jiangzhou-2019', year: 2019 },
  ]);
  expect(readPage('sitemap.xml')).toContain('/honour-rolls/jiangzhou-2019/</loc>');
  expect(readPage('data/index.html')).toContain('/data/honour-rolls.json');
});

test('a mistake in it is found with its place, and a new one is begun from the schema', async () => {
  const path = join(copy.contentDir, 'honour-rolls/cuo.yaml');
  writeFileSync(path, example.replace('[lv-jinxiang]', '[lv-jinxang]'));
  const checked = await copy.run('check');
  writeFileSync(path, example);
  expect(checked.code).toBe(1);
  expect(checked.output).toMatch(/honour-rolls\/cuo\.yaml[^]*lv-jinxiang/);
  const made = await copy.run('new', {}, ['honour-rolls', '--title', '江州市2020年工匠榜']);
  expect(made.output).toContain('content/honour-rolls/');
});
