import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectSite, type SiteFacts } from '../../src/inspection/inspect-site.ts';
import type { PageFacts } from '../../src/inspection/page-facts.ts';
import { parsePage } from '../../src/inspection/parse-page.ts';
import { KeptBytes } from './kept-bytes.ts';
import { inspectKept } from './kept-inspection.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-inspection-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What stands in the <body> of each page, by its file, and which other files there are. */
interface LittleSite {
  bodies: Readonly<Record<string, string>>;
  others?: readonly string[];
  siteUrl?: string;
  engine?: string;
}

const index = (name: string): string => `pagefind-${name}/wasm.bin`;
const editions = (name: string): string[] => ['', 'hant/'].map((edition) => edition + index(name));
const right: LittleSite = {
  bodies: {
    'index.html': '<a href="/a/#b">a</a> <a href="/pictures/p.svg">p</a>',
    '404.html': '',
    'a/index.html': '<h2 id="b">b</h2> <a href="/">c</a>',
  },
  others: ['pictures/p.svg', ...editions('1a')],
};
const withBodies = (change: LittleSite['bodies']): LittleSite => ({
  ...right,
  bodies: { ...right.bodies, ...change },
});

/** Inspects a site, and tells which pages were looked at. What is found must be what somebody finds who knows nothing. */
function inspect(
  { bodies, others = [], siteUrl = 'https://a.cn', engine = 'a' }: LittleSite,
  fresh = false,
): { messages: string[]; looked: string[] } {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  const pages = new Map<string, PageFacts>();
  for (const [file, body] of Object.entries(bodies)) {
    const own = `${siteUrl}/${file.replace('index.html', '')}`;
    const head = `${policy}<title>题</title><meta name="description" content="简介"><link rel="canonical" href="${own}">`;
    pages.set(
      file,
      parsePage(file, `<html lang="zh-CN"><head>${head}</head><body><h1>题</h1>${body}</body></html>`),
    );
  }
  const site: SiteFacts = {
    ...{ pages, siteUrl, base: '/', searchDocuments: 0, texts: new Map(), moved: new Map() },
    ...{ expected: [], drafts: [], sitemap: [] },
    files: new Map([...Object.keys(bodies), ...others].map((file) => [file, 1])),
  };
  const looked = new Map<string, number>();
  const seen = {
    keys: () => pages.keys(),
    size: pages.size,
    get(file: string) {
      looked.set(file, (looked.get(file) ?? 0) + 1);
      return pages.get(file);
    },
  };
  const manifest = new Map(Object.entries(bodies).map(([file, body]) => [file, hash('sha256', body)]));
  const kept = new KeptBytes(folder);
  const found = inspectKept({ ...site, pages: seen }, { manifest, engine }, kept, fresh);
  kept.close();
  expect(found).toEqual(inspectSite(site));
  times = looked;
  return { messages: found.map(({ message }) => message), looked: [...looked.keys()].sort() };
}

/** How often the facts of each page were asked for in the last inspection. */
let times: ReadonlyMap<string, number> = new Map();

const all = Object.keys(right.bodies).sort();
const nothing = { messages: [], looked: [] };

test('a page that was right is not looked at again, beside an index of any name', () => {
  expect(inspect(right)).toEqual({ messages: [], looked: all });
  expect(inspect({ ...right, others: ['pictures/p.svg', ...editions('2b')] })).toEqual(nothing);
  expect(inspect(withBodies({ 'index.html': '<a href="/a/">a</a>' }))).toEqual({
    messages: [],
    looked: ['index.html'],
  });
  expect(inspect(withBodies({ 'index.html': '<a href="/c/">c</a>' })).messages).toEqual([
    '链接 /c/ 指向的页面不存在。',
  ]);
});

test.each<[string, LittleSite, string[]]>([
  ['an id', withBodies({ 'a/index.html': '<h2 id="c">c</h2>' }), ['链接 /a/#b 指向的位置 #b 不存在。']],
  ['a file', { ...right, others: [] }, ['链接 /pictures/p.svg 指向的页面不存在。']],
  ['the address', { ...right, siteUrl: 'https://b.cn' }, []],
  ['the engine', { ...right, engine: 'b' }, []],
])('all are looked at again where %s has changed', (_, changed, messages) => {
  inspect(right);
  expect(inspect(right)).toEqual(nothing);
  expect(inspect(changed)).toEqual({ messages, looked: all });
});

test('all are looked at where nothing is kept, afresh, and until nothing is wrong', () => {
  inspect(right);
  expect(inspect(right, true).looked).toEqual(all);
  const wrong = withBodies({ '404.html': '<a href="/c/">c</a>' });
  inspect(wrong);
  expect(inspect(wrong).looked).toEqual(['404.html']);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
  expect(inspect(right)).toEqual({ messages: [], looked: all });
});

test('where nothing is known, a page is asked once for itself, and once for what leads into it', () => {
  inspect(right);
  expect([...times].sort()).toEqual([
    ['404.html', 1],
    ['a/index.html', 2],
    ['index.html', 1],
  ]);
});

test('a page that leads into the folder of the index is looked at each time', () => {
  const leading = withBodies({ '404.html': `<a href="/${index('1a')}">i</a>` });
  expect(inspect(leading).messages).toEqual([]);
  expect(inspect(leading).looked).toEqual(['404.html']);
  expect(inspect({ ...leading, others: ['pictures/p.svg', ...editions('2b')] }).messages).toEqual([
    `链接 /${index('1a')} 指向的页面不存在。`,
  ]);
});
