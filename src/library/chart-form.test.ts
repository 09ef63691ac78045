import { expect, test } from 'vitest';
import { chooseForm, momentOf } from './chart-form.ts';
import { makeEntry } from './sample-entries.ts';

const moment = (data: object) => momentOf(makeEntry('figures', 'a', { ...data }));

test('time is drawn where every number has its own, else bars, and dots where a bar would be a hairline', () => {
  const at = (value: number, time?: number) => ({ value, time });
  expect(chooseForm([at(60, 2019), at(180, 2023)])).toBe('time');
  expect(chooseForm([at(60, 2019), at(180, 2019)])).toBe('bars');
  expect(chooseForm([at(60, 2019), at(180)])).toBe('bars');
  expect(chooseForm([at(4), at(4728)])).toBe('dots');
  expect(chooseForm([at(0), at(4728)])).toBe('bars');
});

test('a number holds when it was counted, a stretch at its end; what goes on has no moment', () => {
  expect(moment({ asOf: '2023' })).toBe(2023);
  expect(moment({ period: '2020-09-25' })).toBeCloseTo(2020 + 8 / 12);
  expect(moment({ period: '2016年以来5年' })).toBe(2021);
  expect(moment({ period: '2023年11月—2024年8月' })).toBeCloseTo(2024 + 7 / 12);
  expect(moment({ period: '2017年以来' })).toBeUndefined();
  expect(moment({ period: '近年来' })).toBeUndefined();
  expect(moment({})).toBeUndefined();
});
