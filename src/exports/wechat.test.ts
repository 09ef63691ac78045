import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import type { ExportSite } from './export.ts';
import { writeWechat } from './wechat.ts';

const body =
  '见[人](/people/a/)、[外](https://b.cn/?a=1&b=2)和[人](/people/a/)。\n\n## 小标题\n\n> **说**：引文𠮷 <\n\n![磨扇](/images/a.jpg)\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |';
const library = createLibrary([
  makeEntry('sources', 'a-source', { type: 'N', title: '报道', container: '日报' }),
]);
const site: ExportSite = {
  ...{ name: '文库', tagline: '副题', owner: '编辑部', pages: ['/'] },
  url: (address) => `https://a.cn/x${address}`,
  art: noArt,
  texts: openTexts(library, () => body),
};
const article = makeCase('a', { title: '题', summary: '摘'.repeat(119) + '𠮷' });

interface Node {
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}
const elements = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [...(node.attribs ? [node] : []), ...elements(node.children ?? [])]);

test('carries styles in its elements and nothing else: no class, no script, no link, no picture of another host', async () => {
  const { html } = await writeWechat(library, site, article);
  const all = elements(parseDocument(html, { xmlMode: true }).children as Node[]);
  const keys = new Set(all.flatMap(({ attribs }) => Object.keys(attribs ?? {})));
  expect([...keys]).toEqual(['style']);
  const names = new Set(all.map(({ name }) => name));
  for (const name of ['a', 'img', 'script', 'div', 'svg']) expect(names).not.toContain(name);
  for (const name of ['p', 'h2', 'blockquote', 'table', 'sup']) expect(names).toContain(name);
});

test('names links once, in their order, behind the text', async () => {
  const { html, original } = await writeWechat(library, site, article);
  expect([...html.matchAll(/>\[(\d)\]<\/sup>/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  expect(html).toContain('[1] https://a.cn/x/people/a/<br/>[2] https://b.cn/?a=1&amp;b=2');
  expect(html).toContain('报道[N]. 日报.');
  expect(original).toBe('https://a.cn/x/cases/a/');
});

test('lists the pictures to upload, and keeps the summary within 120 characters', async () => {
  const { html, pictures, summary } = await writeWechat(library, site, article);
  expect(pictures).toEqual([{ address: 'https://a.cn/x/images/a.jpg', caption: '磨扇' }]);
  expect(html).toContain('【图1：磨扇】');
  expect([...summary]).toHaveLength(120);
  expect(summary.endsWith('𠮷')).toBe(true);
});
