import { expect, test } from 'vitest';
import { tightenSpaces } from './spacing.ts';

test('removes blanks inside running Chinese text, wide and narrow', () => {
  expect(tightenSpaces('工会 为职工　服务，　不忘 初心。')).toBe('工会为职工服务，不忘初心。');
  expect(tightenSpaces('云 州 市 总 工 会')).toBe('云州市总工会');
  expect(tightenSpaces('通　　知')).toBe('通知');
});

test('keeps the gap between names of a byline and closes the gap inside one', () => {
  expect(tightenSpaces('本报记者 王小明　通讯员 李 四')).toBe('本报记者 王小明 通讯员 李四');
  expect(tightenSpaces('王小明　李　四　赵大力')).toBe('王小明 李四 赵大力');
});

test('keeps the gap behind a dateline', () => {
  expect(tightenSpaces('本报讯　云州市 昨天开赛，很热闹。')).toBe('本报讯 云州市昨天开赛，很热闹。');
});

test('leaves blanks beside Latin and digits', () => {
  expect(tightenSpaces('共有 12 名  AI 工程师')).toBe('共有 12 名 AI 工程师');
});

test('drops invisible characters and a blank before a stop', () => {
  expect(tightenSpaces('\uFEFF劳\u200B模 ABC ，好')).toBe('劳模 ABC，好');
});
