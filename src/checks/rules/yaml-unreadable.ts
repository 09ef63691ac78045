import { z } from 'zod';
import type { ParsedFile, YamlFault } from '../../model/parse-file.ts';
import { defineCheck } from '../check.ts';

const meanings: Readonly<Record<string, string>> = {
  BAD_INDENT: '这一行的缩进没有和上面对齐，或者上面缺了右括号。',
  MISSING_CHAR: '这一行缺了引号、括号或冒号。',
  UNEXPECTED_TOKEN: '这里多出了读不懂的字符。',
  BLOCK_IN_FLOW: '方括号里不能换成带缩进的写法。',
  BLOCK_AS_IMPLICIT_KEY: '这一行的缩进没有和上面对齐。',
  MULTILINE_IMPLICIT_KEY: '这一行缺少“字段: 内容”的半角冒号和空格。',
  BAD_ALIAS: '以 * 开头的内容要加引号。',
  BAD_SCALAR_START: '这个字符开头的内容要加引号。',
  BAD_DQ_ESCAPE: '双引号里的 \\ 有特别的意思，请改用单引号。',
  MULTIPLE_DOCS: '资料中间多了一行 ---。',
};

/** The YAML of a file can be read. Speaks where no other rule has named the cause.
 *  Why: one slip of the pen took the whole site down with a message in English on the wrong line. */
export const yamlUnreadable = defineCheck({
  code: 'yaml-unreadable',
  scope: 'yaml',
  check({ path, schema, parsed, reported }, report) {
    if (parsed.readable || /^([<=>])\1{6}/m.test(parsed.yaml)) return;
    const fault = parsed.faults[0];
    if (!fault && reported.size === 0) {
      const isRows = schema instanceof z.ZodArray;
      report({ line: parsed.yamlLine, column: 1, ...(isRows ? wantsRows : { message: wantsFields, hint }) });
    }
    if (!fault || [...reported].some((line) => line <= fault.line + 1)) return;
    report({
      line: fault.line,
      column: fault.column,
      ...(explainLine(path, parsed, fault) ?? {
        message: `资料读不懂：${meanings[fault.message] ?? '这一行附近有写错的地方。'}`,
        hint,
      }),
    });
  },
});

/** What the line itself shows better than the parser can tell. */
function explainLine(
  path: string,
  { yaml, yamlLine }: ParsedFile,
  { line, message }: YamlFault,
): { message: string; hint: string; column?: number } | undefined {
  const source = yaml.split('\n')[line - yamlLine] ?? '';
  if (message === 'MULTIPLE_DOCS' && path.endsWith('.yaml'))
    return {
      message: '名录的文件（.yaml）里不用 ---。',
      hint: '删掉所有的 --- 行；文章才用 ---，名录只有资料，没有正文。',
    };
  const [, blank = '', mark = '', rest = ''] = /^(\s*)([-－—–])\s*([A-Za-z].*)$/u.exec(source) ?? [];
  if (mark !== '' && !/^\s*- /.test(source))
    return {
      column: blank.length + 1,
      message:
        mark === '-' ? '列表的“-”后面少了空格。' : `列表的记号写成了“${mark}”，应当是半角的减号加一个空格。`,
      hint: `写成“${blank}- ${rest}”，前面的空格不变。`,
    };
  if (/^\p{Script=Han}/u.test(source) && !/[:：]/.test(source))
    return {
      column: 1,
      message: '上一行的内容断成了两行。',
      hint: '把这一行接到上一行的末尾，一个字段写成一行。',
    };
  return undefined;
}

const wantsFields = '资料里没有“字段: 内容”这样的行。';
const wantsRows = {
  message: '这个文件要写成列表，每一条前面有“- ”。',
  hint: '每条的第一个字段前面写“- ”，后面的字段缩进两格，和第一个字段对齐。',
};
const hint = '每行写成“字段: 内容”，冒号用半角，后面空一格；内容里有冒号、#、引号时用单引号括起来。';
