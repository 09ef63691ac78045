import { expect, test } from 'vitest';
import { cutSentences } from './sentences.ts';

test.each([
  ['今天晴。明天雨！', ['今天晴。', '明天雨！']],
  ['他说：“慢工出细活。”说完就走了。', ['他说：“慢工出细活。”', '说完就走了。']],
  ['（见附件。）下一条', ['（见附件。）', '下一条']],
  ['真的吗？！真的；好。', ['真的吗？！', '真的；', '好。']],
  ['没有句号', ['没有句号']],
  ['  \n ', []],
  ['', []],
])('%j is spoken as %j', (text, sentences) => {
  expect(cutSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test('each sentence says where it begins, so that it can be lit up', () => {
  const text = '一。二三。“四。”五';
  for (const { text: sentence, start } of cutSentences(text)) expect(text.indexOf(sentence)).toBe(start);
  expect(cutSentences(text).map(({ start }) => start)).toEqual([0, 2, 5, 9]);
});
