import { expect, test } from 'vitest';
import { listHtmlFaults } from './html-faults.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><title>题</title></head><body><main><h1>题</h1>${body}</main></body></html>`;

test('finds nothing wrong with a valid page', () => {
  const body =
    '<h2 id="a">节</h2><ul><li><a href="#a">节</a></li></ul><img src="/a.png" alt="" width="1" height="1">';
  expect(listHtmlFaults(page(body))).toEqual([]);
});

test.each([
  ['<p id="a"></p><p id="a"></p>', 'id “a” twice'],
  ['<a href="#b">甲</a>', 'no anchor #b'],
  ['<label for="b">甲</label>', 'no id “b”'],
  ['<a href="/"><button>甲</button></a>', '<button> inside another control'],
  ['<span><div>甲</div></span>', '<div> in <span>'],
  ['<div><li>甲</li></div>', '<li> in <div>'],
  ['<ul><p>甲</p></ul>', '<p> straight in a list'],
  ['<h3>甲</h3>', '<h3> after <h1>'],
  ['<h1>乙</h1>', '2 <h1>'],
  ['<img src="/a.png" alt="">', '<img src="/a.png"> without src, alt, width or height'],
  ['<p style="color:red">甲</p>', 'style on <p>'],
  ['<p onclick="x()">甲</p>', 'onclick on <p>'],
  ['<p class="a" class="b">甲</p>', /duplicate-attribute/],
  ['<div/>甲', /non-void-html-element-start-tag-with-trailing-solidus/],
  ['<p>&nosuch;</p>', /unknown-named-character-reference/],
])('finds the fault in %s', (body, fault) => {
  const faults = listHtmlFaults(page(body));
  expect(faults.some((found) => (typeof fault === 'string' ? found === fault : fault.test(found)))).toBe(
    true,
  );
});
