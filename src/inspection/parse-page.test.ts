import { describe, expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const write = (main: string, foot: string): string =>
  `<!doctype html><html lang="zh-CN"><head><title>题</title></head><body><main>${main}</main>${foot}</body></html>`;
const foot =
  '<footer id="foot"><a href="/a/">甲</a><img src="/f.svg" alt="尾"><svg><title>图</title></svg></footer>';

describe('the foot of a page', () => {
  test('counts as the rest of it does, on the first page and on those that have the same', () => {
    for (const link of ['/b/', '/c/']) {
      const page = parsePage('x', write(`<h1 id="top"><a href="${link}">乙</a></h1>`, foot));
      expect(page).toMatchObject({ lang: 'zh-CN', title: '题', h1: 1, repeatedIds: [] });
      expect([...page.ids]).toEqual(['top', 'foot']);
      expect(page.links).toEqual([link, '/a/', '/f.svg']);
      expect(page.loads).toEqual(['/f.svg']);
      expect(page.images).toEqual([{ src: '/f.svg', alt: '尾' }]);
    }
  });

  test('is read again where it is another one', () => {
    parsePage('x', write('', foot));
    const other =
      '<iframe src="/i/"></iframe><h1 id="a" onclick="b()"></h1><p id="a"></p><script>c()</script>';
    const page = parsePage('y', write('<h1></h1>', other));
    expect(page).toMatchObject({ h1: 2, links: ['/i/'], loads: ['/i/'], repeatedIds: ['a'] });
    expect(page).toMatchObject({ intruders: ['<iframe>'], inline: ['onclick=', '<script>'] });
  });

  test('shares no id with what stands above it', () => {
    expect(parsePage('x', write('<h1 id="one"></h1>', foot)).repeatedIds).toEqual([]);
    expect(parsePage('y', write('<h1 id="foot"></h1>', foot)).repeatedIds).toEqual(['foot']);
  });

  test('is heard of by nobody else, and a page without a main part as a whole', () => {
    const heard: string[] = [];
    const listener = {
      onopentag: (name: string) => heard.push(name),
      ontext: (text: string) => heard.push(text),
    };
    parsePage('x', write('<p>文</p>', foot), listener);
    expect(heard.slice(-3)).toEqual(['main', 'p', '文']);
    expect(parsePage('y', foot, listener).ids).toEqual(new Set(['foot']));
    expect(heard.slice(-2)).toEqual(['title', '图']);
  });
});

describe('the header of a page', () => {
  const header = '<header id="head"><a href="/a/">甲</a><search><form action="/s/"></form></search></header>';
  const page = (head: string, main: string, title = '题'): string =>
    `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><a href="#main">跳</a>${head}<p>末</p><main id="main">${main}</main></body></html>`;

  test('counts as the rest of it does, on the first page and on those that have the same', () => {
    for (const link of ['/b/', '/c/']) {
      const found = parsePage('x', page(header, `<header><h1><a href="${link}">乙</a></h1></header>`));
      expect(found).toMatchObject({ lang: 'zh-CN', title: '题', h1: 1, repeatedIds: [], loads: ['/s/'] });
      expect(found.ids).toEqual(new Set(['main', 'head']));
      expect(found.links.toSorted()).toEqual(['#main', '/a/', link, '/s/'].toSorted());
    }
  });

  test('is read again where it is another one', () => {
    parsePage('x', page(header, ''));
    const other = '<header id="main" onclick="b()"><iframe src="/i/"></iframe><script>c()</script></header>';
    const found = parsePage('y', page(other, ''));
    expect(found).toMatchObject({ links: ['#main', '/i/'], repeatedIds: ['main'], intruders: ['<iframe>'] });
    expect(found.inline).toEqual(['onclick=', '<script>']);
  });

  test('is heard of by nobody else', () => {
    const heard: string[] = [];
    const main = '<header><h1>文</h1></header>';
    parsePage('x', page(header, main), { onopentag: (name) => heard.push(name) });
    expect(heard).toEqual(['html', 'head', 'title', 'body', 'a', 'p', 'main', 'header', 'h1']);
  });

  test('hides nothing where it stands in letters in an attribute', () => {
    const words = '<header></header><header><img src="/x.png" onerror="d()"></header><main>';
    const found = parsePage(
      'x',
      page(`<p data-words='${words}'></p><script>e()</script>${header}`, '<h1></h1>'),
    );
    expect(found.inline).toContain('<script>');
    expect(found).toMatchObject({ h1: 1, ids: new Set(['head', 'main']) });
    const described = page(header, '').replace(
      '<title>',
      '<meta name="description" content="<header"><title>',
    );
    expect(parsePage('x', described)).toMatchObject({ title: '题', description: '<header' });
  });
});
