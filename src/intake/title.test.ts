import { expect, test } from 'vitest';
import { makeText, blockText } from './block.ts';
import { findTitle } from './title.ts';

const body = makeText('云州的老焊工周师傅有一把尺子，用了三十年。');

test('prefers the style of a title to the line before it', () => {
  const { title, rest } = findTitle([
    makeText('云州市总工会文件', { isCentered: true, isBold: true }),
    makeText('关于办好职工夜校的意见', { style: 'title' }),
    body,
  ]);
  expect(title).toBe('关于办好职工夜校的意见');
  expect(rest.map(blockText)).toEqual(['云州市总工会文件', blockText(body)]);
});

test('takes the first bold centred line, a second one of the same look, and the subtitle', () => {
  const look = { isCentered: true, isBold: true };
  const { title, subtitle, rest } = findTitle([
    makeText('一把尺子', look),
    makeText('量了三十年', look),
    makeText('——记云州焊工周师傅', { isCentered: true }),
    body,
  ]);
  expect(title).toBe('一把尺子量了三十年');
  expect(subtitle).toBe('记云州焊工周师傅');
  expect(rest).toEqual([body]);
});

test('takes a first line in book-title marks without the marks, or a short first line', () => {
  expect(findTitle([makeText('《一把尺子》'), body]).title).toBe('一把尺子');
  expect(findTitle([makeText('一把尺子'), body]).title).toBe('一把尺子');
});

test('looks below the number of a document', () => {
  expect(findTitle([makeText('云工发（2024）3号'), makeText('关于办好职工夜校的意见'), body]).title).toBe(
    '关于办好职工夜校的意见',
  );
});

test('says so where no line looks like a title, and keeps every line', () => {
  const { title, rest, reason } = findTitle([body, body]);
  expect(title).toBeUndefined();
  expect(rest).toHaveLength(2);
  expect(reason).toContain('看不出');
});

test('does not take a document number, a date or a byline', () => {
  for (const line of ['云工发〔2024〕3号', '2024年5月1日', '（作者单位：云州市总工会）', '一、总体要求'])
    expect(findTitle([makeText(line, { isCentered: true }), body]).title).toBeUndefined();
});
