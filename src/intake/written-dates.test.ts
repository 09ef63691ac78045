import { expect, test } from 'vitest';
import { findDates } from './written-dates.ts';

test.each([
  ['2024年5月6日', '2024-05-06'],
  ['二〇二四年五月六日', '2024-05-06'],
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['2024年9月', '2024-09'],
  ['2024年', '2024'],
  ['2024-5-6', '2024-05-06'],
  ['2024/05/06', '2024-05-06'],
])('reads %s', (wording, date) => {
  expect(findDates(`他在${wording}到厂。`)).toMatchObject([{ date, wording }]);
});

test('leaves out a day that does not exist and a count of years', () => {
  expect(findDates('2024年2月30日')).toEqual([]);
  expect(findDates('干了三十年，12024年')).toEqual([]);
});
