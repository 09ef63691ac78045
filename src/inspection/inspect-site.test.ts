import { describe, expect, test } from 'vitest';
import { inspectSite, type SiteFacts } from './inspect-site.ts';
import { readPage } from './read-page.ts';

const head =
  '<title>题</title><meta name="description" content="简介"><link rel="canonical" href="https://a.cn/x/">';
const page = (file: string, body: string): ReturnType<typeof readPage> =>
  readPage(file, `<html lang="zh-CN"><head>${head}</head><body><h1>题</h1>${body}</body></html>`);

function site(change: Partial<SiteFacts> = {}): SiteFacts {
  const pages = [
    page('index.html', '<a href="/x/people/a/#b">a</a>'),
    page('people/a/index.html', '<h2 id="b">b</h2>'),
  ];
  return {
    pages,
    files: new Map([
      ['index.html', 10],
      ['people/a/index.html', 10],
    ]),
    base: '/x/',
    siteUrl: 'https://a.cn',
    expected: ['/people/a/'],
    drafts: [],
    searchDocuments: 1,
    sitemap: ['https://a.cn/x/people/a/'],
    ...change,
  };
}

const messages = (change: Partial<SiteFacts>): string =>
  inspectSite(site(change))
    .map(({ message }) => message)
    .join('\n');
const withBody = (body: string): string => messages({ pages: [page('index.html', body)] });

describe('a built site', () => {
  test('passes when everything is in place', () => {
    expect(inspectSite(site())).toEqual([]);
  });

  test('may not lack a page, a search document or a sitemap entry', () => {
    expect(messages({ expected: ['/people/a/', '/people/b/'] })).toMatch(
      /没有做出来[^]*检索收了 1 条，内容有 2 条[^]*网站地图缺 1 条/,
    );
  });

  test('may not hold an empty file or a draft', () => {
    const files = new Map([...site().files, ['a.css', 0], ['stories/d/index.html', 5]] as const);
    expect(messages({ files, drafts: ['/stories/d/'] })).toMatch(/文件是空的[^]*这是草稿/);
  });

  test('may not have a link to nowhere, outside the base path or to a missing anchor', () => {
    expect(withBody('<a href="/x/people/none/">n</a>')).toContain('指向的页面不存在');
    expect(withBody('<img src="/people/a/" alt="">')).toContain('不在网站的目录 /x/');
    expect(withBody('<a href="#none">n</a>')).toContain('#none 不存在');
    expect(
      withBody('<a href="people/a/">n</a><a href="https://b.cn/">n</a><a href="mailto:a@b.cn">m</a>'),
    ).toBe('');
  });

  test('may not have inline script, style or handlers, nor pictures without alt', () => {
    expect(withBody('<script>x</script>')).toContain('内嵌的 <script>');
    expect(withBody('<p style="color:red" onclick="x">t</p>')).toMatch(/style=[^]*onclick=/);
    expect(withBody('<script type="application/ld+json">{}</script>')).toBe('');
    expect(withBody('<img src="/x/index.html">')).toContain('没有 alt');
  });

  test('needs one h1, a title, a description, a canonical address and a language on every page', () => {
    const bare = readPage('index.html', '<html><body><p>x</p></body></html>');
    expect(messages({ pages: [bare] }).split('\n')).toHaveLength(5);
  });
});
