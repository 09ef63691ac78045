import { describe, expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { formatGb2025 } from '../text/bibliography.ts';
import { citeSource, itemOfDocument, listCitable } from './citation.ts';

const site = { owner: '江州市档案馆', url: (address: string) => `https://a.cn/x${address}` };
const source = { type: 'EB/OL', title: '第一个工匠日', container: '江州日报', issued: '2019-04-04' } as const;

describe('a source', () => {
  test('that is a web page is by who published it, with its dates; the address stands apart', () => {
    expect(citeSource({ ...source, url: 'http://a.example/a.html', citedOn: '2026-11-21' })).toEqual({
      text: '江州日报. 第一个工匠日[EB/OL]. （2019-04-04）[2026-11-21].',
      url: 'http://a.example/a.html',
    });
  });

  test('of which we made the title has it in square brackets', () => {
    const { text } = citeSource({
      type: 'Z',
      authors: ['某某市总工会'],
      title: '讲话',
      untitled: true,
      issued: '2022',
    });
    expect(text).toBe('某某市总工会. [讲话][Z]. 2022.');
  });
});

describe('what can be cited', () => {
  const library = createLibrary([
    makeEntry('organizations', 'union', {
      name: '江州市总工会',
      kind: 'union',
      region: 'china',
      summary: '简介。',
      sources: [{ source: 'a' }],
    }),
  ]);
  const write = (entry: Parameters<typeof listCitable>[2]): string[] =>
    listCitable(library, site, entry).map(({ label, item }) => `${label}：${formatGb2025(item)}`);

  test('on an article is its page', () => {
    expect(write(makeCase('a', { title: '题', date: '2026-11-21' }))).toEqual([
      '引用本页：江州市档案馆. 题[EB/OL]. （2026-11-21）. https://a.cn/x/cases/a/.',
    ]);
  });

  test('on a figure is the number with its value', () => {
    expect(write(makeEntry('figures', 'f', { name: '师徒', value: 120, unit: '对' }))).toEqual([
      '引用本页：江州市档案馆. 师徒：120对[EB/OL]. https://a.cn/x/figures/f/.',
    ]);
  });

  test('on the page of a document is the document first, by who issued it', () => {
    const document = makeEntry('documents', 'd', {
      ...{
        name: '江州工匠办法',
        documentType: '办法',
        issuers: ['union'],
        documentNumber: '江工发〔2019〕3号',
      },
      ...{ issuedOn: '2019-04-03', region: 'china', summary: '简介。', sources: [{ source: 'a' }] },
    });
    expect(write(document)[0]).toBe('引用文件：江州市总工会. 江州工匠办法：江工发〔2019〕3号[A]. 2019.');
    const other = { ...document, data: { ...document.data, issuers: undefined, issuerText: '国务院' } };
    expect(itemOfDocument(library, other).author).toEqual([{ literal: '国务院' }]);
  });
});
