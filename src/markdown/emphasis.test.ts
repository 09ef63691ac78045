import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { hastPlugins, mdastPlugins } from './plugins.ts';
import { features, renderMarkdown } from './render-markdown.ts';

const render = async (source: string): Promise<string> => (await renderMarkdown(source)).html.trim();

describe('stars beside Chinese characters', () => {
  test.each([
    ['前**“注意”**后面', '<p>前<strong>“注意”</strong>后面</p>'],
    ['**重点。**后面', '<p><strong>重点。</strong>后面</p>'],
    ['**“甲”**乙**“丙”**丁', '<p><strong>“甲”</strong>乙<strong>“丙”</strong>丁</p>'],
    ['*“强调”*后面', '<p><em>“强调”</em>后面</p>'],
    ['**见[条例](/policies/)。**后面', '<p><strong>见<a href="/policies/">条例</a>。</strong>后面</p>'],
    ['**“甲*乙。*丙”**丁', '<p><strong>“甲<em>乙。</em>丙”</strong>丁</p>'],
    ['- **（一）**总则', '<ul>\n<li><strong>（一）</strong>总则</li>\n</ul>'],
    ['## **“一”**章', '<h2 id="一章"><strong>“一”</strong>章</h2>'],
  ])('%s', async (source, expected) => {
    expect(await render(source)).toBe(expected);
  });

  test.each([
    ['注：**未完', '<p>注：**未完</p>'],
    ['\\*\\*“字面”\\*\\*后', '<p>**“字面”**后</p>'],
    ['`**“代码”**后`', '<p><code>**“代码”**后</code></p>'],
    ['星 * 号 * 单独', '<p>星 * 号 * 单独</p>'],
  ])('stay where they are no emphasis: %s', async (source, expected) => {
    expect(await render(source)).toBe(expected);
  });

  test('are paired in MDX too', async () => {
    const { code } = await mdxToJs('前**“注意”**后面', {
      features,
      mdastPlugins: [...mdastPlugins],
      hastPlugins: [...hastPlugins],
    });
    expect(code).toContain('strong');
    expect(code).not.toContain('**');
  });
});

describe('a bare address', () => {
  test.each([
    ['见https://a.cn/b，第二条。', '见<a href="https://a.cn/b" rel="noopener">https://a.cn/b</a>，第二条。'],
    ['（www.a.cn）后', '（<a href="http://www.a.cn" rel="noopener">www.a.cn</a>）后'],
    [
      'https://a.cn/1、https://a.cn/2。',
      '<a href="https://a.cn/1" rel="noopener">https://a.cn/1</a>、<a href="https://a.cn/2" rel="noopener">https://a.cn/2</a>。',
    ],
    [
      '**见https://a.cn/b。**后面',
      '<strong>见<a href="https://a.cn/b" rel="noopener">https://a.cn/b</a>。</strong>后面',
    ],
  ])('ends where the Chinese punctuation begins: %s', async (source, expected) => {
    expect(await render(source)).toBe(`<p>${expected}</p>`);
  });

  test('keeps 汉字 of its path', async () => {
    const html = await render('https://zh.wikipedia.org/wiki/工匠 一页');
    expect(html).toContain('>https://zh.wikipedia.org/wiki/工匠</a> 一页');
  });

  test('does not swallow a footnote', async () => {
    const html = await render('见https://a.cn/，后[^1]。\n\n[^1]: 注');
    expect(html).toMatch(/，后<sup><a href="#fn-1"[^>]*>1<\/a><\/sup>。/);
    expect(html).toContain('注');
  });

  test('leaves links of an editor alone', async () => {
    expect(await render('[甲，乙](https://a.cn/)')).toContain('>甲，乙</a>');
  });
});
