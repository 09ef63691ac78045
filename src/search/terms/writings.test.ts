import { expect, test } from 'vitest';
import { listWritings, writeChinese } from './writings.ts';

test.each([
  ['2017-14号', '〔2017〕14号'],
  ['[2017]14', '〔2017〕14号'],
  ['中发（2017）14号', '中发〔2017〕14号'],
  ['国发2018年11号', '国发〔2018〕11号'],
  ['2017年第14号', '〔2017〕14号'],
  ['926', '9月26日'],
  ['9.20艺术节', '9·20艺术节'],
  ['2019-04-03', '2019年4月3日'],
  ['2019/4/3', '2019年4月3日'],
  ['2019年04月03日', '2019年4月3日'],
  ['二〇一九年四月三日', '2019年4月3日'],
  ['20190403', '2019年4月3日'],
  ['九月二十六日', '9月26日'],
  ['9月26号', '9月26日'],
  ['82000', '8.2万'],
  ['82,000', '8.2万'],
  ['八万二千', '82000'],
  ['7861万', '78610000'],
  ['二〇二四年', '2024年'],
])('%s may be written %s', (typed, writing) => {
  expect(listWritings(typed)).toContain(writing);
});

test('a text without a number has no other writing', () => {
  expect(listWritings('劳模精神')).toEqual([]);
});

test.each([
  [10, '十'],
  [105, '一百零五'],
  [82000, '八万二千'],
  [100200, '十万零二百'],
  [15_000_000, '一千五百万'],
])('%i is written %s', (value, text) => {
  expect(writeChinese(value)).toBe(text);
});
