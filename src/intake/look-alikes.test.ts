import { expect, test } from 'vitest';
import { countHan } from '../text/han.ts';
import { mendLookAlikes } from './look-alikes.ts';

test('puts characters in place of radicals of both blocks', () => {
  expect(mendLookAlikes('⼯⼈⽇在⻓⾕县⻅⾯，⺠⻛')).toEqual({ text: '工人日在长谷县见面，民风', count: 9 });
});

test('every mend of a radical keeps the number of Han characters', () => {
  let all = '';
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    if (code !== 0x2e9a && (code <= 0x2ef3 || code >= 0x2f00)) all += String.fromCodePoint(code);
  }
  const { text } = mendLookAlikes(all);
  expect(countHan(text)).toBe(countHan(all));
  expect(text).not.toMatch(/[\u2E80-\u2FDF]/);
});

test('makes full-width Latin narrow and leaves Chinese punctuation alone', () => {
  expect(mendLookAlikes('２０２４年，ＡＢＣ（全文）').text).toBe('2024年，ABC（全文）');
  expect(mendLookAlikes('︵全文︶').text).toBe('（全文）');
});

test('leaves a clean text alone', () => {
  expect(mendLookAlikes('工人日，2024年。')).toEqual({ text: '工人日，2024年。', count: 0 });
});
