import { describe, expect, test } from 'vitest';
import { inspectSite, type Fault, type SiteFacts } from './inspect-site.ts';
import type { PageFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const head = (address: string): string =>
  `${policy}<title>题</title><meta name="description" content="简介"><link rel="canonical" href="https://a.cn/x/${address}">`;
const page = (file: string, body: string): PageFacts =>
  parsePage(
    file,
    `<html lang="zh-CN"><head>${head(file.replace('index.html', ''))}</head><body><h1>题</h1>${body}</body></html>`,
  );

type Listed = Omit<SiteFacts, 'pages'> & { pages: readonly PageFacts[] };

function site(change: Partial<Listed> = {}): Listed {
  const pages = [
    page('index.html', '<a href="/x/people/a/#b">a</a>'),
    page('people/a/index.html', '<h2 id="b">b</h2>'),
  ];
  return {
    pages,
    files: new Map(['index.html', '404.html', 'people/a/index.html'].map((file) => [file, 10])),
    texts: new Map(),
    base: '/x/',
    siteUrl: 'https://a.cn',
    expected: ['/people/a/'],
    drafts: [],
    moved: new Map(),
    searchDocuments: 1,
    sitemap: ['https://a.cn/x/people/a/'],
    ...change,
  };
}

const inspect = ({ pages, ...rest }: Listed): Fault[] =>
  inspectSite({ ...rest, pages: new Map(pages.map((one) => [one.file, one])) });
const messages = (change: Partial<Listed>): string =>
  inspect(site(change))
    .map(({ message }) => message)
    .join('\n');
const withBody = (body: string): string => messages({ pages: [page('index.html', body)] });
const withFile = (file: string, size = 5): string =>
  messages({ files: new Map([...site().files, [file, size]]) });

describe('a built site', () => {
  test('passes when everything is in place', () => {
    expect(inspect(site())).toEqual([]);
  });

  test('may not lack a page, a search document or a sitemap entry', () => {
    expect(messages({ expected: ['/people/a/', '/people/b/'] })).toMatch(
      /没有做出来[^]*检索收了 1 条，内容有 2 条[^]*网站地图缺 1 条/,
    );
    expect(messages({ files: new Map([['people/a/index.html', 1]]), pages: [] })).toContain('没有做出来');
  });

  test('may not hold an empty file or a draft', () => {
    expect(withFile('a.css', 0)).toBe('文件是空的。');
    const files = new Map([...site().files, ['stories/d/index.html', 5]] as const);
    expect(messages({ files, drafts: ['/stories/d/'] })).toBe('这是草稿，不应当发布。');
  });

  test('has a page at every old address, and it leads on to the new one', () => {
    const moved = new Map([['/stories/old/', '/people/a/#b']]);
    expect(messages({ moved })).toContain('旧地址的网页没有做出来');
    const lead = (to: string, canonical: string): string =>
      messages({
        moved,
        files: new Map([...site().files, ['stories/old/index.html', 5]]),
        pages: [
          ...site().pages,
          parsePage(
            'stories/old/index.html',
            `<html lang="zh-CN"><head>${policy}<title>题</title><meta name="description" content="简介"><meta name="robots" content="noindex">` +
              `<link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><h1>题</h1></body></html>`,
          ),
        ],
      });
    expect(lead('/x/people/a/#b', 'https://a.cn/x/people/a/')).toBe('');
    expect(lead('/x/people/c/', 'https://a.cn/x/people/a/')).toContain('会自动跳到 /x/people/c/');
    expect(lead('/x/people/a/#b', 'https://a.cn/x/stories/old/')).toContain('应当是新地址');
    expect(messages({ moved, sitemap: [...site().sitemap, 'https://a.cn/x/stories/old/'] })).toContain(
      '网站地图里有旧地址 /stories/old/',
    );
  });

  test('lets no other page lead on by itself', () => {
    expect(withBody('<meta http-equiv="refresh" content="0; url=/x/people/a/">')).toContain('（不跳）');
  });

  test.each([
    '.env',
    'a/.DS_Store',
    '_worker.js',
    'assets/a.js.map',
    'notes.md',
    'a.yaml',
    'b.docx',
    'index.html~',
  ])('may not hold %s', (file) => {
    expect(withFile(file)).toBe('这种文件不应当发布。');
  });

  test.each(['_headers', '.well-known/security.txt', 'data/people.json', 'pagefind-0a/wasm.bin'])(
    'may hold %s',
    (file) => {
      expect(withFile(file)).toBe('');
    },
  );

  test('may not have a link to nowhere, outside the base path or to a missing anchor', () => {
    expect(withBody('<a href="/x/people/none/">n</a>')).toContain('指向的页面不存在');
    expect(withBody('<img src="/people/a/" alt="">')).toContain('不在网站的目录 /x/');
    expect(withBody('<a href="#none">n</a>')).toContain('#none 不存在');
    expect(withBody('<a href="https://a.cn/x/none/">n</a>')).toContain('指向的页面不存在');
    expect(withBody('<a href="/x/%E0%A4%A/">n</a>')).toContain('写错了');
    expect(
      withBody(
        '<a href="people/a/">n</a><a href="https://b.cn/">n</a><a href="mailto:a@b.cn">m</a><a href="#top">t</a>',
      ),
    ).toBe('');
  });

  test('may not name a missing address in its style sheets, feeds and data either', () => {
    expect(messages({ texts: new Map([['a.css', 'a{background:url("none.svg")}']]) })).toContain('不存在');
    expect(messages({ texts: new Map([['feed.xml', '<link>https://a.cn/x/none/</link>']]) })).toContain(
      '不存在',
    );
    expect(messages({ texts: new Map([['feed.xml', '<link>https://a.cn/x/people/a/</link>']]) })).toBe('');
    expect(messages({ texts: new Map([['llms.txt', '[a](https://a.cn/x/people/a/): b']]) })).toBe('');
    expect(messages({ texts: new Map([['llms.txt', '[a](https://a.cn/x/none/): b']]) })).toContain('不存在');
  });

  test('may not load anything from elsewhere', () => {
    for (const part of [
      '<script src="https://b.cn/a.js"></script>',
      '<img src="//b.cn/a.png" alt="">',
      '<link rel="preconnect" href="https://b.cn">',
    ])
      expect(withBody(part)).toContain('从别的网站加载');
    expect(withBody('<link rel="alternate" href="https://b.cn/feed">')).toBe('');
  });

  test('may not have dangerous addresses or elements', () => {
    expect(withBody('<a href="javascript:alert(1)">n</a>')).toContain('不许用的开头');
    expect(withBody('<a href=" data:text/html,x">n</a>')).toContain('不许用的开头');
    expect(withBody('<iframe src="/x/"></iframe>')).toContain('<iframe>');
    expect(withBody('<base href="/x/">')).toContain('<base>');
  });

  test('may not have inline script, style or handlers, nor pictures without alt', () => {
    expect(withBody('<script>x</script>')).toContain('内嵌的 <script>');
    expect(withBody('<script type="speculationrules">{}</script>')).toContain('内嵌的 <script>');
    expect(withBody('<p style="color:red" onclick="x">t</p>')).toMatch(/style=[^]*onclick=/);
    expect(withBody('<script type="application/ld+json">{}</script>')).toBe('');
    expect(withBody('<img src="/x/index.html">')).toContain('没有 alt');
  });

  test('may not use an id twice', () => {
    expect(withBody('<p id="a">1</p><p id="a">2</p>')).toContain('id="a" 用了不止一次');
  });

  test('needs one h1, a title, a description, its own canonical address, a language and a policy on every page', () => {
    const bare = parsePage('index.html', '<html><body><p>x</p></body></html>');
    expect(messages({ pages: [bare] }).split('\n')).toHaveLength(6);
    const strayed = parsePage('b/index.html', `<html lang="zh"><head>${head('c/')}</head><h1>h</h1></html>`);
    expect(messages({ pages: [strayed] })).toBe(
      '规范地址写成了 https://a.cn/x/c/，应当是 https://a.cn/x/b/。',
    );
  });

  test('may not have a policy that lets inline code or any host through', () => {
    const wide = site().pages.map((one) => ({
      ...one,
      policy: "default-src 'none'; script-src 'unsafe-inline'",
    }));
    expect(messages({ pages: wide })).toContain('放行了');
  });

  describe('with the editor', () => {
    const adminPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'";
    const editor = page('admin/index.html', '').file;
    const html = (robots: string, said = adminPolicy): PageFacts =>
      parsePage(
        editor,
        `<html lang="zh-CN"><head>${head('admin/').replace("default-src 'none'", said)}${robots}</head><body><h1>题</h1></body></html>`,
      );
    const hidden = '<meta name="robots" content="noindex">';
    const ask = (admin: PageFacts, change: Partial<Listed> = {}): string => {
      const files = ['index.html', 'admin.js', 'config.json', 'LICENSE.txt', 'assets/icons-a1.woff2'];
      return messages({
        adminPolicy,
        pages: [...site().pages, admin],
        files: new Map([...site().files, ...files.map((file) => [`admin/${file}`, 5] as const)]),
        ...change,
      });
    };

    test('passes with the files of the editor, its page hidden and its policy that of the settings', () => {
      expect(ask(html(hidden))).toBe('');
    });

    test('may not tell search engines of it, nor let it do more than its settings say', () => {
      expect(ask(html(''))).toBe('编辑页没有写 noindex。');
      expect(ask(html(hidden, `${adminPolicy}; connect-src *`))).toBe('内容安全策略和设置的平台不符。');
      const sitemap = [...site().sitemap, 'https://a.cn/x/admin/'];
      expect(ask(html(hidden), { sitemap })).toBe('网站地图里有编辑页。');
    });

    test('may not lack a file of it, nor hold another', () => {
      expect(ask(html(hidden), { files: new Map([...site().files, ['admin/index.html', 5]]) })).toMatch(
        /^(?:没有做出来。\n?){3}$/,
      );
      expect(withFile('admin/admin.js')).toBe('site.yaml 里没有 admin，不应当有这个文件。');
      const files = ['index.html', 'admin.js', 'config.json', 'LICENSE.txt', 'notes.html'];
      const more = new Map([...site().files, ...files.map((file) => [`admin/${file}`, 5] as const)]);
      expect(ask(html(hidden), { files: more })).toBe('不是编辑页的文件。');
    });
  });
});
