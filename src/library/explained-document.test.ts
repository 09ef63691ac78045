import { expect, test } from 'vitest';
import { findExplainedDocument } from './explained-document.ts';
import { createLibrary } from './library.ts';
import { makeEntry } from './sample-entries.ts';

const makeDocument = (id: string, name: string, aliases: string[] = []) =>
  makeEntry('documents', id, {
    name,
    aliases,
    documentType: '办法',
    region: 'china',
    summary: '简介。',
    sources: [{ source: 'a' }],
  });
const makePolicy = (documentTitle: string) =>
  makeEntry('policies', 'policy', {
    ...{ summary: '简介。', date: '2026-11-21', region: 'china', sources: [{ source: 'a' }] },
    ...{ documentTitle, documentType: '办法', issuerText: '某局', level: '市', textKind: '解读' },
    documents: ['other', 'banfa'],
  });
const documents = [
  makeDocument('other', '江州市工票条例'),
  makeDocument('banfa', '江州市总工会江州工匠评选办法', ['江州工匠办法']),
];
const find = (title: string) => {
  const policy = makePolicy(title);
  return findExplainedDocument(createLibrary([policy, ...documents]), policy)?.id;
};

test('the document is known by its title, by another name, or by a title within a longer one', () => {
  expect(find('江州工匠办法')).toBe('banfa');
  expect(find('江州工匠评选办法')).toBe('banfa');
  expect(find('江州市工票条例（修订）')).toBe('other');
});

test('a document that is only mentioned is not taken for it', () => {
  expect(find('江州市住房办法')).toBeUndefined();
});
