import { expect, test } from 'vitest';
import { Converter } from 'opencc-js/cn2t';
import { convertHtml } from './convert-html.ts';

const convert = Converter({ from: 'cn', to: 'hk' });

test('words and what attributes tell are converted, and the page says its language', () => {
  const page = '<html lang="zh-CN"><title>劳模</title><img alt="扇骨与门闩" src="/images/门.jpg">';
  expect(convertHtml(page, convert)).toBe(
    '<html lang="zh-Hant"><title>勞模</title><img alt="扇骨與門閂" src="/images/门.jpg">',
  );
});

test('anchors keep meeting what they lead to', () => {
  const page = '<a href="#第三条">第三条</a><h2 id="第三条" aria-labelledby="条">第三条</h2>';
  expect(convertHtml(page, convert)).toBe(
    '<a href="#第三条">第三條</a><h2 id="第三条" aria-labelledby="条">第三條</h2>',
  );
});

test('what a link asks the search is asked in these characters; other addresses stay', () => {
  const [inside, outside] = [encodeURIComponent('劳模'), encodeURIComponent('勞模')];
  expect(convertHtml(`<a href="/x/search/?q=${inside}&amp;sort=date">`, convert)).toBe(
    `<a href="/x/search/?q=${outside}&amp;sort=date">`,
  );
  const other = `<a href="https://a.cn/s?q=${inside}">`;
  expect(convertHtml(other, convert)).toBe(other);
});

test('a sign that looks like the end of a tag ends none', () => {
  expect(convertHtml('<p title="1 > 0，门"> 1 &lt; 门 </p>', convert)).toBe(
    '<p title="1 > 0，門"> 1 &lt; 門 </p>',
  );
});
