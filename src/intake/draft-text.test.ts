import { expect, test } from 'vitest';
import { parseArticle } from '../model/parse-file.ts';
import type { Draft } from './compose-drafts.ts';
import { formatDraft } from './draft-text.ts';
import type { Proposal } from './proposal.ts';

const draft = (...proposals: Proposal[]): Draft => ({
  id: 'a',
  collection: 'stories',
  proposals,
  body: [],
  hanAdded: 0,
  dropped: [],
  remarks: [],
});

test('writes a reason above each field and a comment for what is left', () => {
  const text = formatDraft(
    draft({ key: 'title', value: '夜校', reason: '第一行' }, { key: 'region', reason: '请选' }),
    '正文。\n',
  );
  expect(text).toBe('---\n# 标题：第一行\ntitle: 夜校\n# 待填 region（地区）：请选\n---\n\n正文。\n');
});

test.each([
  '第 #1 名: 甲',
  '“夜校”',
  '- 甲',
  'true',
  '2024',
  '*星',
  '@甲',
  '甲, 乙',
  "it's",
  '{甲}',
  '2024-05-06',
])('writes %s so that YAML reads it back as it is', (value) => {
  const text = formatDraft(
    draft({ key: 'title', value, reason: '' }, { key: 'people', value: [value], reason: '' }),
    '',
  );
  expect(parseArticle(text)?.data).toEqual({ title: value, people: [value] });
});

test('keeps a reason on its line, whatever it quotes', () => {
  const text = formatDraft(draft({ key: 'title', value: '夜校', reason: '甲\n---\n乙' }), '');
  expect(parseArticle(text)?.data).toEqual({ title: '夜校' });
});
