import { expect, test } from 'vitest';
import { formatFindings, drawCaret } from './report-findings.ts';

test.each([
  ['纯中文标题', 3, 2, '    ^^^^'],
  ['date: 2024年', 7, 5, '      ^^^^^^'],
  ['他说：“好”。', 3, 1, '    ^^'],
  ['好👍吧', 3, 1, '    ^^'],
  ['𠮷字', 2, 1, '  ^^'],
  ['abc', 9, 1, '   ^'],
])('puts the caret under the right character of %j', (source, column, length, caret) => {
  expect(drawCaret(source, column, length)).toBe(caret);
});

const finding = {
  code: 'field-empty',
  level: 'error' as const,
  file: 'people/a.yaml',
  line: 2,
  column: 1,
  field: '姓名',
  message: '「姓名」是空的。',
  hint: '补上100%的内容。',
  length: 4,
  fix: 'x',
};
const result = {
  findings: [finding],
  files: [],
  rootFiles: [],
  clean: [],
  lines: new Map([['people/a.yaml', ['', 'name:']]]),
};

test('writes a finding as where, level, fact, line, caret, advice', () => {
  expect(formatFindings(result, 'text', 'content').split('\n')).toEqual([
    '',
    'content/people/a.yaml',
    '  2:1     错误  「姓名」是空的。  field-empty',
    '          name:',
    '          ^^^^',
    '          建议：补上100%的内容。',
    '',
    '共 1 个错误、0 个提醒，在 1 个文件里。改好后再运行：npm run check',
  ]);
});

test('gives others the fields they may rely on, and no more', () => {
  expect(JSON.parse(formatFindings(result, 'json', 'content'))).toEqual([
    {
      code: 'field-empty',
      level: 'error',
      file: 'people/a.yaml',
      line: 2,
      column: 1,
      field: '姓名',
      message: '「姓名」是空的。',
      hint: '补上100%的内容。',
    },
  ]);
});

test('writes annotations for GitHub with the percent sign escaped', () => {
  expect(formatFindings(result, 'github', 'content')).toBe(
    '::error file=content/people/a.yaml,line=2,col=1,title=field-empty::「姓名」是空的。建议：补上100%25的内容。',
  );
});
