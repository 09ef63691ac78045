import { expect, test } from 'vitest';
import { citePage, citeSource } from './citation.ts';

test('cites a web page with full-width punctuation, dates and address', () => {
  expect(
    citeSource({
      type: 'EB/OL',
      title: '第一个工匠日',
      container: '江州日报',
      issued: '2019-04-04',
      url: 'http://qjwb.example/a.html',
      citedOn: '2026-11-21',
    }),
  ).toEqual({
    text: '第一个工匠日［EB/OL］．江州日报，（2019-04-04）［2026-11-21］．',
    url: 'http://qjwb.example/a.html',
  });
});

test('puts a title that we made ourselves in brackets', () => {
  const { text } = citeSource({
    type: 'Z',
    authors: ['某某市总工会'],
    title: '讲话',
    untitled: true,
    issued: '2022',
  });
  expect(text).toBe('某某市总工会．［讲话］［Z］．2022．');
});

test('cites a page of this site', () => {
  expect(
    citePage({ title: '题', date: '2026-11-21', owner: '编辑部', site: '文库', url: 'https://a.cn/x/' }),
  ).toBe('编辑部．题［EB/OL］．文库，（2026-11-21）．https://a.cn/x/');
});
