import { expect, test } from 'vitest';
import { parseEquationField } from './docx-equation-field.ts';

test.each([
  [' eq \\o\\ac(○,7)', '⑦', ''],
  ['EQ \\o(12,○)', '⑫', ''],
  ['eq \\o\\ac(□,甲)', '（甲）', ''],
  ['eq \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(gōng),工)', '工', 'gōng'],
  ['eq \\s\\up5(上),\\s\\do5(下)', '上,下', ''],
  ['eq \\f(1,3)', '1/3', ''],
  ['eq \\f(a+b,c)', '(a+b)/c', ''],
  ['eq \\r(,x)', '√x', ''],
])('%s', (code, text, gloss) => {
  expect(parseEquationField(code)).toEqual({ text, gloss });
});

test.each(['eq \\i(0,1,x)', 'eq \\r(5,x)', 'eq \\f(1', 'DATE'])('%s cannot be told in a line', (code) => {
  expect(parseEquationField(code)).toBeUndefined();
});
