import { describe, expect, test } from 'vitest';
import { finishBody, linkNames } from './finish-body.ts';
import { renderMarkdown } from './render-markdown.ts';
import { isSafeAddress } from './plugins.ts';

const render = async (source: string): Promise<string> => (await renderMarkdown(source)).html;

describe('Markdown', () => {
  test('leaves no gap where a line is wrapped between Chinese characters', async () => {
    expect(await render('第一行，\n第二行\nABC 词')).toContain('第一行，第二行\nABC 词');
  });

  test('gives headings ids of their own words, each once', async () => {
    const { html, headings } = await renderMarkdown('## 一、怎样认定\n\n## 一、怎样认定\n');
    expect(headings.map(({ slug }) => slug)).toEqual(['一怎样认定', '一怎样认定-2']);
    expect(html).toContain('<h2 id="一怎样认定">');
  });

  test('turns a labelled quotation into a note', async () => {
    expect(await render('> **来源不一：** 甲说12名，乙说11位。')).toContain(
      '<blockquote class="callout" role="note">',
    );
    expect(await render('> **待补：** 收费标准。')).toContain('class="callout"');
    expect(await render('> 爱岗敬业')).not.toContain('callout');
  });

  test('publishes no raw HTML and no script address', async () => {
    const html = await render(
      '<script>alert(1)</script>\n\n文<b onclick=x>字</b> [链接](javascript:alert(1)) ![](data:text/html,x)',
    );
    expect(html).not.toMatch(/<script|onclick|javascript:|data:text/);
    expect(html).toContain('字');
  });

  test('gives a table a box to scroll in', async () => {
    expect(await render('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |')).toMatch(
      /<div class="table-box" tabindex="0"[^>]*><table>/,
    );
  });

  test('gives every table box of a page a name of its own, and begins anew on the next page', async () => {
    const table = '| 甲 |\n|---|\n| 1 |\n';
    const page = [`${table}\n文字\n\n${table}`, table].map(render);
    const labels = (await Promise.all(page)).map((html) => html.match(/(?<=aria-label=")[^"]+/g));
    expect(labels).toEqual([['表格', '第2个表格'], ['表格']]);
  });

  test('aligns columns by class, never by style', async () => {
    const html = await render('| 甲 | 乙 | 丙 |\n|---|---:|:-:|\n| 1 | 2 | 3 |');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).toContain('<td class="align-center">3</td>');
    expect(html).not.toMatch(/style=|align="/);
  });

  test('writes footnotes with Chinese labels', async () => {
    expect(await render('正文[^1]\n\n[^1]: 注\n')).toContain('注释');
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  'java\nscript:x',
  ' data:text/html,x',
  'vbscript:x',
  '//evil.example/x',
  'file:///etc/passwd',
])('refuses the address %s', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test.each(['https://a.cn/', '/people/a/', '#节', 'a/b.png', '../x/', 'mailto:a@b.cn'])(
  'accepts the address %s',
  (address) => {
    expect(isSafeAddress(address)).toBe(true);
  },
);

describe('names in the text', () => {
  const targets = [
    { names: ['江州市总工会', '市总'], address: '/organizations/hz/' },
    { names: ['江州市'], address: '/regions/jiangzhou/' },
  ];

  test('become links once, the longest name first', () => {
    expect(linkNames('<p>江州市总工会在江州市，市总和江州市。</p>', targets)).toBe(
      '<p><a href="/organizations/hz/">江州市总工会</a>在<a href="/regions/jiangzhou/">江州市</a>，市总和江州市。</p>',
    );
  });

  test('stay text in headings and in links that an editor made', () => {
    const html = '<h2>江州市</h2><p><a href="/x/">江州市</a></p>';
    expect(linkNames(html, targets)).toBe(html);
  });

  test('stand close behind a bold label that ends in a full-width mark', () => {
    expect(finishBody('<p><strong>说明：</strong> 材料</p>', '/', [])).toBe(
      '<p><strong>说明：</strong>材料</p>',
    );
    expect(finishBody('<p><strong>Note</strong> 材料</p>', '/', [])).toBe(
      '<p><strong>Note</strong> 材料</p>',
    );
  });

  test('lets long headings break between phrases alone, around links and written-out characters', () => {
    const finish = (html: string): string => finishBody(html, '/', []);
    expect(finish('<h2 id="a">五天零四小时，一个泥浆池</h2><h3>短</h3>')).toBe(
      '<h2 id="a">五天零四小时，<wbr>一个泥浆池</h2><h3>短</h3>',
    );
    expect(finish('<h2>见<a href="/a/">工匠日的决定与它的由来</a></h2>')).toMatch(/>工匠[^>]*<wbr>/);
    expect(finish('<h2>第一条与第二条&amp;第三条的关系</h2>')).not.toContain('<wbr>');
    expect(finish('<p>五天零四小时，一个泥浆池</p>')).not.toContain('<wbr>');
  });

  test('carry the base path', () => {
    expect(finishBody('<p>江州市<img src="/a.png"></p>', '/x/', targets)).toBe(
      '<p><a href="/x/regions/jiangzhou/">江州市</a><img src="/x/a.png"></p>',
    );
  });
});
