import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { collectionNames } from '../model/names.ts';
import { listExports } from './all-exports.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import { describeRows, listColumns, listRows, writeCell } from './data-rows.ts';
import type { ExportSite } from './export.ts';
import { writeArticleMarkdown, writeLlms } from './markdown-file.ts';
import { writeDataPackage, writeJsonLines, writeTable } from './open-data.ts';

const library = openLittleLibrary();
const site: ExportSite = {
  ...{ name: '文库', tagline: '副题', owner: '编辑部', pages: ['/'] },
  url: (address) => `https://a.cn/x${address}`,
  art: noArt,
  texts: openTexts(
    library,
    () => '见[人](/people/lv-jinxiang/)和[外](https://b.cn/a)。\n\n```\n](/not/)\n```',
  ),
};

/** RFC 4180, sign by sign. */
function parseCsv(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const record = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [];
  const row: string[] = [];
  for (const { 1: quoted, 2: bare = '', 3: after } of csv.slice(1).matchAll(record)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (after === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

describe.each(collectionNames)('open data of %s', (name) => {
  test('keep to their schema, line by line', () => {
    const schema = z.fromJSONSchema(describeRows(name, site) as Parameters<typeof z.fromJSONSchema>[0]);
    const lines = writeJsonLines(library, name, site).split('\n').slice(0, -1);
    expect(lines).toHaveLength(library.list(name).length);
    for (const line of lines) {
      expect(schema.safeParse(JSON.parse(line)).error).toBeUndefined();
      expect(schema.safeParse({ ...(JSON.parse(line) as object), more: 1 }).success).toBe(false);
    }
  });

  test('come back from the table as they are in the model', () => {
    const [head, ...rows] = parseCsv(writeTable(library, name, site));
    const columns = listColumns(name);
    expect(head).toEqual(columns.map(({ label }) => label));
    expect(new Set(head).size).toBe(head?.length);
    const wanted = listRows(library, name, site).map((row) =>
      columns.map(({ key }) => String(writeCell(row[key]) ?? '')),
    );
    expect(rows).toEqual(wanted);
  });
});

test('a list of words is one cell, what has parts is JSON, a hidden number is no number', () => {
  expect(writeCell(['甲', '乙'])).toBe('甲；乙');
  expect(writeCell(['甲；丙', '乙'])).toBe('["甲；丙","乙"]');
  expect(writeCell([{ source: 'a' }])).toBe('[{"source":"a"}]');
  expect(writeCell(null)).toBeUndefined();
  expect(listColumns('figures').find(({ key }) => key === 'value')?.type).toBe('string');
});

test('the data package names the columns of each table', () => {
  const { resources, version } = JSON.parse(writeDataPackage(library, site)) as {
    version: string;
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(version).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(resources.map(({ path }) => `data/${path}`)).toEqual(
    listExports(library).flatMap(({ path, data }) => (data?.format === 'CSV' ? [path] : [])),
  );
  expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(
    listColumns('stories').map(({ label }) => label),
  );
});

test('the sums are those of the files', async () => {
  const rows = listExports(library);
  const sums = String(await rows.find(({ path }) => path === 'data/SHA256SUMS.txt')?.write(library, site));
  const lines = sums.trimEnd().split('\n');
  expect(lines).toHaveLength(rows.filter(({ data }) => data).length);
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    const written = await rows.find(({ path }) => path === `data/${name ?? ''}`)?.write(library, site);
    expect(
      createHash('sha256')
        .update(written ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
});

test('an article is Markdown with full addresses, its sources and a citation; code keeps its signs', () => {
  const source = makeEntry('sources', 'a-source', {
    type: 'N',
    title: '报_道',
    container: '日报',
    issued: '2020-01-02',
  });
  const article = makeCase('a', { title: '题*目', updated: '2026-12-01' });
  const markdown = writeArticleMarkdown(createLibrary([source, article]), site, article);
  expect(markdown).toContain('# 题\\*目\n');
  expect(markdown).toContain('[人](https://a.cn/x/people/lv-jinxiang/)和[外](https://b.cn/a)');
  expect(markdown).toContain('](/not/)');
  expect(markdown).toContain('- 报\\_道\\[N\\]. 日报，2020-01-02.');
  expect(markdown).toContain('- 发布：2026-11-21，更新：2026-12-01');
});

test('the list for language models leads to the Markdown of every article', () => {
  const text = writeLlms(library, site);
  const links = [...text.matchAll(/\]\(https:\/\/a\.cn\/x(\/[a-z]+\/[a-z0-9-]+\/index\.md)\)/g)].map(
    ([, path]) => path,
  );
  expect(links).toHaveLength(library.articles().length);
  const paths = new Set(listExports(library).map(({ path }) => `/${path}`));
  expect(links.filter((path) => !paths.has(path ?? ''))).toEqual([]);
  expect(text.startsWith('# 文库\n\n> 副题\n')).toBe(true);
});
