import { inflateSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { packJson } from '../scripts/index/search-folder.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { drawCover } from '../src/covers/cover.ts';
import { isArticle } from '../src/library/order.ts';
import { createLibrary } from '../src/library/library.ts';
import { makeEntry } from '../src/library/sample-entries.ts';
import type { Entry } from '../src/library/entry.ts';
import { collections } from '../src/model/collections.ts';
import type { CollectionName } from '../src/model/names.ts';
import { listExports } from '../src/exports/all-exports.ts';
import { openTexts } from '../src/exports/article-text.ts';
import { noArt } from '../src/exports/book-cover.ts';
import { drawChart } from '../src/exports/chart.ts';
import { cleanText } from '../src/exports/escape.ts';
import type { ExportSite } from '../src/exports/export.ts';
import { composeShareCard } from '../src/exports/share-card.ts';

/** Whatever a value holds, the file that holds it can be read, and says the value. */

const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `字${String.fromCharCode(from + at)}字`);

const hostile: readonly string[] = [
  ...codes(0x00, 0x1f),
  ...codes(0x7f, 0x9f),
  ...codes(0x200b, 0x200f),
  ...codes(0x2028, 0x202e),
  ...codes(0x2066, 0x2069),
  ...['字\uD800字', '字\uDC00字', '\uDC00\uD800', '字\uFFFE', '字\uFFFF', '\uFEFF字', '𠮷\uD842', '字\uFFFD'],
  ...[']]>', '<![CDATA[', '<!--', '-->', '<?xml?>', '</script>', '<script>alert(1)</script>', '</title>'],
  ...[
    '<b>粗</b>',
    '&amp;',
    '&',
    '&#8;',
    '&#xFFFE;',
    '&nbsp;',
    '<',
    '>',
    '"',
    "'",
    '\'"<>&',
    '"><svg onload=1>',
  ],
  ...[
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-2',
    '@SUM(A1)',
    '＝1',
    '\t=1',
    '=1\n=2',
    ',',
    '""',
    '甲,"乙"\r\n丙',
    '；',
  ],
  ...[
    '一\n二',
    '一\r二',
    '一\r\n二',
    '\\u0008',
    '\\',
    '\\"',
    '${x}',
    '{{x}}',
    '$&',
    '%00',
    '__proto__',
    'null',
  ],
  ...['𠮷', '👩‍👩‍👧', '🙋‍♀️', 'é', 'Å', '字'.repeat(20_000), '"'.repeat(999), '<'.repeat(999)],
];

const sources = [{ source: 'a-source' }];
const article = { title: '题', summary: '简介。', date: '2026-11-21', region: 'china', sources };
const person = { kind: 'craftsman', region: 'china', summary: '简介。', sources };
const plain = { stories: article, figures: { value: 2 }, people: person } as const;
const names = ['stories', 'figures', 'people'] as const;

/** The value in every place of an entry where a text can stand, as the schema nests them, whatever it says of the text itself. */
function fill(schema: z.ZodType, value: string): unknown {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner !== schema) return fill(inner as z.ZodType, value);
  if (schema instanceof z.ZodArray) {
    const item = fill(schema.element as z.ZodType, value);
    return item === undefined ? undefined : [item];
  }
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, part]) => [
        key,
        fill(part, value),
      ]),
    );
  return schema instanceof z.ZodString && z.globalRegistry.get(schema)?.refersTo === undefined
    ? value
    : undefined;
}

/** Dates and codes choose an article's place in a list; all other texts are the hostile one. */
const kept = ['date', 'updated', 'skipChecks', 'cover'];

function makeHostile(name: CollectionName & keyof typeof plain, value: string): Entry {
  const entry = makeEntry(name, 'a', plain[name]);
  const filled = Object.entries(fill(collections[name].schema, value) as Record<string, unknown>).filter(
    ([key, part]) => part !== undefined && !kept.includes(key),
  );
  return { ...entry, data: { ...entry.data, ...Object.fromEntries(filled), sources } } as Entry;
}

const site = (value: string): ExportSite => ({
  ...{ name: value, tagline: value, owner: value, pages: ['/'] },
  url: (address) => `https://a.cn${address}`,
  art: noArt,
  texts: openTexts(createLibrary([]), () => value),
});

/** Refuses what libxml2 refuses: the picture reader sees the document inside an SVG. */
async function expectXml(xml: string): Promise<void> {
  expect(xml.isWellFormed()).toBe(true);
  const inside = xml.replace(/^<\?xml[^>]*\?>/, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${inside}</metadata></svg>`;
  await sharp(Buffer.from(svg), { unlimited: true }).metadata();
}

/** The texts of all elements of a name. */
function readTexts(xml: string, name: string): string[] {
  type Node = ReturnType<typeof parseDocument>['children'][number];
  const textOf = (node: Node): string =>
    'data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';
  const find = (nodes: Node[]): string[] =>
    nodes.flatMap((node) => [
      ...('name' in node && node.name === name ? [textOf(node)] : []),
      ...('children' in node ? find(node.children) : []),
    ]);
  return find(parseDocument(xml, { xmlMode: true }).children);
}

/** RFC 4180, letter by letter. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const record = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const row: string[] = [];
  let end = 0;
  for (const { 0: all, 1: quoted, 2: bare = '', 3: after } of csv.slice(1).matchAll(record)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    end += all.length;
    if (after === '\r\n') rows.push(row.splice(0));
  }
  expect(end).toBe(csv.length - 1);
  return rows;
}

const parseRow = (line: string): object => JSON.parse(line) as object;
const parseRows = (text: string): object[] => JSON.parse(text) as object[];

/** Every text in some data, at whatever depth. */
function listTexts(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(listTexts) : [];
}

test('there are a hundred hostile values and more, each in many fields', () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(100);
  const count = (name: (typeof names)[number]): number =>
    listTexts(makeHostile(name, '毒').data).filter((text) => text === '毒').length;
  expect(Math.min(...names.map(count))).toBeGreaterThanOrEqual(9);
});

test.each(hostile.map((value) => [JSON.stringify(value.slice(0, 20)), value]))(
  '%s comes back from every export',
  async (_shown, value) => {
    const entries = names.map((name) => makeHostile(name, value));
    const library = createLibrary(entries);
    const clean = cleanText(value);
    // What the fields mean, and the sums of all files, hold no value.
    const rows = listExports(library).filter(({ path }) => !/schemas\/|SHA256/.test(path));
    for (const { path, data, write } of rows) {
      const written = await write(library, site(value));
      const text = typeof written === 'string' ? written : '';
      if (path.endsWith('feed.json')) {
        const { items } = JSON.parse(text) as { items: { title: string; summary: string }[] };
        for (const item of items) expect([item.title, item.summary]).toEqual([clean, clean]);
      } else if (data && /\.jsonl?$/.test(path)) {
        const own = entries.filter(({ collection }) => path.startsWith(`data/${collection}.`));
        const wanted = own.map(({ data }) => data);
        const lines = path.endsWith('l') ? text.trimEnd().split('\n').map(parseRow) : parseRows(text);
        const found = lines.map((row): unknown[] => Object.values(row).slice(2));
        expect(listTexts(found).toSorted()).toEqual(listTexts(wanted).map(cleanText).toSorted());
      } else if (path.endsWith('.json')) JSON.parse(text);
      else if (path.endsWith('.csv')) {
        const [head = [], row] = parseCsv(text);
        const name = row?.[head.indexOf('名称')];
        for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        if (row) expect(row).toHaveLength(head.length);
        if (name !== undefined) expect(name.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '')).toBe(clean);
      } else if (path.endsWith('.xml')) await expectXml(text);
    }
    const feed = String(
      await listExports(library)
        .find(({ path }) => path === 'feed.xml')
        ?.write(library, site(value)),
    );
    expect(readTexts(feed, 'title')).toEqual([clean, clean]);
    expect(readTexts(feed, 'summary')).toEqual([clean]);
  },
);

test.each(hostile.map((value) => [JSON.stringify(value.slice(0, 20)), value]))(
  '%s stands in a chart, and is kept out of a cover',
  async (_shown, value) => {
    const points = [
      { label: value, value: 2, text: value, time: undefined, isStandIn: false },
      { label: '乙', value: 1, text: '1', time: undefined, isStandIn: true },
    ];
    const svg = drawChart(
      { title: value, panels: [{ unit: value, form: 'bars', points }], sources: [value] },
      340,
      true,
    );
    await expectXml(svg);
    // A line of the picture ends without the blank at which it was broken.
    const solid = (text: string): string => text.replaceAll(/\s/g, '');
    expect(solid(readTexts(svg, 'text').join(''))).toContain(solid(cleanText(value)));
    const story = makeHostile('stories', value);
    if (!isArticle(story)) throw new Error('a story is an article');
    await expectXml(drawCover(createLibrary([story]), story));
    const card = { title: value, section: value, site: value, cover: '' };
    for (const text of listTexts(composeShareCard(card))) expect(text).toBe(cleanText(text));
  },
);

test.each(hostile.map((value) => [JSON.stringify(value.slice(0, 20)), value]))(
  '%s comes back from a document of the search',
  (_, value) => {
    const packed = packJson({ title: value, blocks: [{ text: value }], [cleanText(value)]: 1 });
    const said = JSON.parse(inflateSync(packed).toString('utf8')) as unknown;
    const text = cleanText(value);
    expect(said).toEqual({ title: text, blocks: [{ text }], [text]: 1 });
  },
);
