import { describe, expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { listBasis, listClauses } from './clauses.ts';

const law = makeEntry('documents', 'gonghui-fa', {
  name: '中华人民共和国工会法',
  aliases: ['工会法'],
  documentType: '法律',
  region: 'china',
  summary: '简介。',
  url: 'https://flk.npc.gov.cn/',
  sources: [{ source: 'a-source' }],
  clauses: [
    { number: '第三十二条', text: '组织竞赛。' },
    { number: '第三十三条', topic: '劳模', text: '评选劳模。', articles: ['xuanshu', 'draft-one'] },
    { number: '（九）', text: '另一段。', url: 'https://example.com/nine' },
  ],
});
const chosen = makeCase('xuanshu');
const library = createLibrary([law, chosen, makeCase('draft-one', { draft: true })]);

describe('a law card', () => {
  test('names each clause by the short name of the law, and gives it an address of its own', () => {
    expect(listClauses(library, law).map(({ label, anchor }) => [label, anchor])).toEqual([
      ['工会法第三十二条', '第三十二条'],
      ['工会法第三十三条', '第三十三条'],
      ['工会法（九）', '九'],
    ]);
  });

  test('leads to the official text of the clause, else of the law', () => {
    expect(listClauses(library, law).map(({ url }) => url)).toEqual([
      'https://flk.npc.gov.cn/',
      'https://flk.npc.gov.cn/',
      'https://example.com/nine',
    ]);
  });

  test('is linked with published articles both ways', () => {
    expect(listClauses(library, law)[1]?.articles).toEqual([{ text: 'xuanshu', address: '/cases/xuanshu/' }]);
    expect(listBasis(library, chosen)).toEqual([
      { text: '工会法第三十三条', address: '/documents/gonghui-fa/#第三十三条' },
    ]);
  });
});
