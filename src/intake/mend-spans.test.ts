import { expect, test } from 'vitest';
import { tightenSpans } from './mend-spans.ts';

test('removes a blank that lies between two spans', () => {
  const spans = [{ text: '云州 ' }, { text: '工会', strong: true }, { text: ' 为职工服务。' }];
  expect(tightenSpans(spans)).toEqual([
    { text: '云州' },
    { text: '工会', strong: true },
    { text: '为职工服务。' },
  ]);
});

test('puts together what Word cut apart and keeps the footnote in its place', () => {
  const spans = [{ text: '焊' }, { text: '工' }, { text: '', note: '1' }, { text: '上岗。' }];
  expect(tightenSpans(spans)).toEqual([{ text: '焊工' }, { text: '', note: '1' }, { text: '上岗。' }]);
});

test('keeps characters beyond the first plane whole', () => {
  expect(tightenSpans([{ text: '𠮷 野 𠮷' }])).toEqual([{ text: '𠮷野𠮷' }]);
});
