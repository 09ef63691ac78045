import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import type { ExportSite } from './export.ts';
import { listChannels, type Channel } from './feed-channels.ts';
import { writeAtom, writeJsonFeed } from './feed.ts';

const url = (address: string): string => `https://a.cn/x${address}`;
const body =
  '第一段，见[人物](/people/yang/)。\n\n## 小标题\n\n![扇](/images/shan.jpg)\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |';

function makeSite(library: Library): ExportSite {
  return {
    ...{ name: '文库', tagline: '副题', owner: '编辑部', url, pages: ['/'] },
    art: noArt,
    texts: openTexts(library, () => body),
  };
}

const source = makeEntry('sources', 'a-source', {
  type: 'N',
  title: '报道',
  container: '日报',
  issued: '2020-01-02',
});
const regions = [
  makeEntry('regions', 'china', { name: '全国', level: 'country' }),
  makeEntry('regions', 'jiangzhou', { name: '江州市', level: 'prefecture-city', parent: 'china' }),
  makeEntry('regions', 'nanxi', { name: '南溪县', parent: 'jiangzhou' }),
  makeEntry('regions', 'empty', { name: '无文区', parent: 'jiangzhou' }),
];
const about = makeCase('about', {
  title: '题 & <目>',
  region: 'nanxi',
  updated: '2026-12-01',
  topics: ['peixun'],
});
const topic = makeEntry('topics', 'peixun', { name: '技能培训', summary: '简介。' });
const library = createLibrary([source, ...regions, topic, about, makeCase('wide', { date: '2026-01-02' })]);

interface Element {
  name: string;
  attribs: Record<string, string>;
  children: Element[];
}

function elements(xml: string): Element[] {
  const walk = (nodes: unknown[]): Element[] =>
    (nodes as Element[]).flatMap((node) => ('attribs' in node ? [node, ...walk(node.children)] : []));
  return walk(parseDocument(xml, { xmlMode: true }).children);
}

const getChannel = (address: string, from = library): Channel => {
  const channel = listChannels(from).find((each) => each.address === address);
  if (!channel) throw new Error(`no channel ${address}`);
  return channel;
};

describe('a feed', () => {
  test('exists for the site, each collection, each topic and region that an article is about, from below too', () => {
    expect(listChannels(library).map(({ address, articles }) => [address, articles.length])).toEqual([
      ['/', 2],
      ['/stories/', 0],
      ['/speeches/', 0],
      ['/policies/', 0],
      ['/cases/', 2],
      ['/topics/peixun/', 1],
      ['/regions/jiangzhou/', 1],
      ['/regions/nanxi/', 1],
      ['/regions/china/', 1],
    ]);
  });

  test('says in both formats the same of the same articles, in full', async () => {
    const channel = getChannel('/regions/jiangzhou/');
    const atom = await writeAtom(library, makeSite(library), channel);
    const json = JSON.parse(await writeJsonFeed(library, makeSite(library), channel)) as {
      title: string;
      feed_url: string;
      items: { content_html: string; date_modified: string; tags: string[] }[];
    };
    expect(json.feed_url).toBe('https://a.cn/x/regions/jiangzhou/feed.json');
    expect(json.title).toBe('文库 · 江州市');
    const [item] = json.items;
    expect(json.items).toHaveLength(1);
    expect(item?.tags).toEqual(['案例', '南溪县', '技能培训']);
    expect(item?.content_html).toContain('<a href="https://a.cn/x/people/yang/">人物</a>');
    expect(item?.content_html).toContain('<img src="https://a.cn/x/images/shan.jpg" alt="扇"/>');
    expect(item?.content_html).toContain('<td>1</td>');
    expect(item?.content_html).toMatch(/<h2>来源<\/h2>\s*<ol>\s*<li>报道/);
    expect(atom).toContain(item?.content_html);
    expect(atom).toContain(`<updated>${item?.date_modified ?? ''}</updated>`);
    expect(atom).toContain('<title>题 &amp; &lt;目&gt;</title>');
  });

  test('is Atom as RFC 4287 asks: id, title and updated once, a link to itself, an author', async () => {
    const all = elements(await writeAtom(library, makeSite(library), getChannel('/')));
    const feed = all.find(({ name }) => name === 'feed');
    const names = feed?.children.flatMap((child) => ('attribs' in child ? [child.name] : [])) ?? [];
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(names.filter((each) => each === name)).toHaveLength(1);
    const self = all.find(({ name, attribs }) => name === 'link' && attribs['rel'] === 'self');
    expect(self?.attribs['href']).toBe('https://a.cn/x/feed.xml');
    expect(all.filter(({ name }) => name === 'entry')).toHaveLength(2);
  });

  test('bears the day of the last change, never that of the clock', async () => {
    const atom = await writeAtom(library, makeSite(library), getChannel('/'));
    expect(/<updated>([^<]*)/.exec(atom)?.[1]).toBe('2026-12-01T04:00:00.000Z');
    const empty = createLibrary([]);
    expect(await writeAtom(empty, makeSite(empty), getChannel('/', empty))).toContain('<updated>1970-01-01T');
  });

  test('is newest first, and no collection hides the others of a day', async () => {
    const story = (id: string, date: string) =>
      ({ ...makeCase(id, { date }), collection: 'stories', file: `stories/${id}.md` }) as const;
    const cases = Array.from({ length: 40 }, (_, at) => makeCase(`c${at}`, { date: '2026-01-02' }));
    const mixed = createLibrary([
      ...cases,
      story('s1', '2026-01-02'),
      story('s2', '2026-01-02'),
      story('s3', '2026-03-04'),
    ]);
    const atom = await writeAtom(mixed, makeSite(mixed), getChannel('/', mixed));
    const ids = [...atom.matchAll(/<id>https:\/\/a\.cn\/x\/(\w+)\/(\w+)\/<\/id>/g)].map(
      ([, name, id]) => `${name}/${id}`,
    );
    expect(ids.slice(0, 5)).toEqual(['stories/s3', 'stories/s1', 'cases/c0', 'stories/s2', 'cases/c1']);
    expect(ids).toHaveLength(30);
  });
});
