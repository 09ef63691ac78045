import { expect, test } from 'vitest';
import { makeEntry } from './sample-entries.ts';
import { nameSource } from './source-name.ts';

const name = (data: Record<string, unknown>) =>
  nameSource(makeEntry('sources', 's', { type: 'N', title: '题名', ...data }));

test('names the author before the paper', () => {
  expect(name({ authors: ['甲', '乙'], container: '江州日报' })).toBe('甲、乙《题名》');
  expect(name({ container: '江州日报' })).toBe('江州日报《题名》');
});

test('does not set a title of our own in the marks of a title', () => {
  expect(name({ authors: ['某单位'], untitled: true, title: '一份讲话' })).toBe('某单位：一份讲话');
});

test('turns title marks inside a title into single ones', () => {
  expect(name({ container: '新华网', title: '国务院印发《意见》' })).toBe('新华网《国务院印发〈意见〉》');
});
