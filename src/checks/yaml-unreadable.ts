import { defineCheck } from './check.ts';

const meanings: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个字段写了两次。',
  TAB_AS_INDENT: '用了制表符缩进。',
  BAD_INDENT: '缩进没有对齐。',
  MISSING_CHAR: '缺了引号、括号或冒号。',
  UNEXPECTED_TOKEN: '这里多出了读不懂的字符。',
  BLOCK_IN_FLOW: '方括号里不能换成带缩进的写法。',
  MULTILINE_IMPLICIT_KEY: '这一行缺少“字段: 内容”的半角冒号和空格。',
  BAD_ALIAS: '以 * 或 & 开头的内容要加引号。',
};

/** The YAML of a file can be read.
 *  Why: one unclosed quotation mark took the whole site down with a message in English on the wrong line. */
export const yamlUnreadable = defineCheck({
  code: 'yaml-unreadable',
  scope: 'entry',
  check({ parsed }, report) {
    for (const fault of parsed.faults) {
      report({
        line: fault.line,
        column: fault.column,
        message: `资料的格式读不懂：${meanings[fault.message] ?? '这一行附近有写错的地方。'}`,
        hint: '每行写成“字段: 内容”，冒号用半角，后面空一格；内容里有冒号、#、引号时用引号括起来。',
      });
    }
  },
});
